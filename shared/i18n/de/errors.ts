import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation-of.ts';

export const errors: TranslationOf<typeof english, 'de'> = {
  'bad-request': 'Die Anfrage wurde nicht verstanden.',
  'unknown-operation': 'Diesen Vorgang gibt es nicht.',
  forbidden: 'Das ist nicht erlaubt.',
  'not-available': 'Das ist hier nicht möglich.',
  'no-source': 'Es ist keine Datenbank geöffnet.',
  'not-found': 'Die Datei „{{path}}“ gibt es nicht.',
  'no-permission': 'Sie haben keine Leserechte für „{{path}}“.',
  'is-a-directory': '„{{path}}“ ist ein Ordner, keine Datenbank.',
  'not-a-file': '„{{path}}“ ist keine gewöhnliche Datei.',
  'empty-file': '„{{path}}“ ist leer (0 Byte).',
  'not-a-database': '„{{path}}“ ist keine SQLite-Datenbank.',
  'encrypted-or-foreign': '„{{path}}“ ist verschlüsselt oder keine SQLite-Datenbank.',
  'damaged-database': 'Die Datenbank „{{path}}“ ist beschädigt und kann nicht gelesen werden.',
  'malformed-dump':
    '„{{path}}“ sieht wie eine SQL-Sicherung aus, ist aber in Zeile {{line}} nicht zu verstehen.',
  'no-audit-log': 'Die Datenbank „{{path}}“ enthält kein Audit-Protokoll.',
  'audit-log-not-a-table': 'In „{{path}}“ ist das Audit-Protokoll keine Tabelle.',
  'audit-log-without-row-ids':
    'In „{{path}}“ haben die Zeilen des Audit-Protokolls keine Zeilen-IDs (wie bei WITHOUT ROWID), was duplistatus nie tut.',
  'source-changing': '„{{path}}“ ändert sich so schnell, dass kein konsistenter Stand gelesen werden konnte.',
  'source-changed': '„{{path}}“ wurde überschrieben, während es geöffnet war.',
  'cannot-read': '„{{path}}“ kann nicht gelesen werden.',
  'no-space': 'Auf dem Datenträger ist nicht genug Speicherplatz frei.',
  'cannot-write': '„{{path}}“ kann nicht geschrieben werden.',
  'no-temporary-folder':
    'Es gibt keinen Ordner „{{path}}“, in den temporäre Dateien geschrieben werden können.',
  'store-lost': 'Die Verbindung zur Datenbank ging verloren.',
  'reader-lost': 'Das Lesen der Datenbank wurde abgebrochen.',
  'event-gone': 'Das Ereignis {{id}} ist nicht mehr in der Datenbank.',
  'not-a-view': '„{{path}}“ ist keine gespeicherte Ansicht, die diese Version lesen kann.',
  'unknown-export': 'Dieser Export ist nicht mehr bekannt.',
  cancelled: 'Abgebrochen.',
  internal: 'Im Programm ist ein Fehler aufgetreten (Fehler {{id}}).',
};
