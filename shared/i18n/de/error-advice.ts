import type { advice as english } from '../en/error-advice.ts';
import type { TranslationOf } from '../translation-of.ts';

export const advice: TranslationOf<typeof english, 'de'> = {
  'bad-request': 'Laden Sie das Fenster neu. Wenn es wieder vorkommt, melden Sie es bitte.',
  'unknown-operation': 'Laden Sie das Fenster neu. Wenn es wieder vorkommt, melden Sie es bitte.',
  forbidden: 'Öffnen Sie die Datenbank erneut über ihre Datei.',
  'not-available': 'Starten Sie das Programm mit der Datenbank, die Sie sehen möchten.',
  'no-source': 'Öffnen Sie zuerst eine Datenbank.',
  'not-found':
    'Sie wurde vielleicht verschoben, umbenannt oder gelöscht. Prüfen Sie den Pfad oder öffnen Sie eine andere Datei.',
  'no-permission': 'Bitten Sie den Eigentümer um Leserechte oder öffnen Sie eine Kopie.',
  'is-a-directory': 'Wählen Sie die Datenbank darin; duplistatus nennt sie gewöhnlich backups.db.',
  'not-a-file': 'Wählen Sie eine Datenbankdatei; duplistatus nennt sie gewöhnlich backups.db.',
  'empty-file': 'Der Kopiervorgang wurde wohl unterbrochen. Kopieren Sie die Datenbank erneut.',
  'not-a-database':
    'Wählen Sie die Datenbank von duplistatus, gewöhnlich backups.db genannt, oder eine Kopie davon.',
  'encrypted-or-foreign':
    'Wählen Sie die Datenbank von duplistatus, gewöhnlich backups.db genannt, oder eine Kopie davon.',
  'damaged-database':
    'Versuchen Sie es mit einer anderen Kopie oder einem Backup. Diese Datei wurde nicht geändert.',
  'malformed-dump':
    'Sie ist dort vielleicht abgeschnitten oder bearbeitet. Erstellen Sie die Sicherung neu oder öffnen Sie stattdessen ein Datenbank-Backup. Diese Datei wurde nicht geändert.',
  'no-audit-log':
    'duplistatus führt seit seinem Schema 4.0 ein Audit-Protokoll. Wählen Sie die Datenbank einer neueren Version, gewöhnlich backups.db genannt.',
  'audit-log-not-a-table':
    'Was dort audit_log heißt, stammt nicht von duplistatus. Es wird nicht angezeigt, denn eine Sicht kann alles Mögliche zeigen.',
  'audit-log-without-row-ids':
    'Jemand hat die Tabelle mit einem anderen Werkzeug neu aufgebaut. Öffnen Sie die Originaldatenbank oder ein von duplistatus erstelltes Backup.',
  'source-changing':
    'Versuchen Sie es erneut, wenn der Server weniger zu tun hat, oder öffnen Sie eines seiner Backups.',
  'source-changed':
    'Lesen Sie sie neu, um den jetzigen Stand zu sehen. Was zuvor angezeigt wurde, ist verlässlich.',
  'cannot-read': 'Prüfen Sie das Laufwerk oder die Netzwerkverbindung und versuchen Sie es erneut.',
  'no-space':
    'Geben Sie Speicherplatz frei und versuchen Sie es erneut. Es blieb keine halbfertige Datei zurück.',
  'cannot-write': 'Wählen Sie einen anderen Ordner oder Namen. Es blieb keine halbfertige Datei zurück.',
  'no-temporary-folder':
    'Setzen Sie die Umgebungsvariable TMPDIR (TEMP unter Windows) auf einen vorhandenen Ordner, in den Sie schreiben dürfen, und starten Sie das Programm neu.',
  'store-lost': 'Öffnen Sie die Datenbank erneut. Die Datei wurde nicht geändert.',
  'reader-lost': 'Versuchen Sie es erneut. Die Datei wurde nicht geändert.',
  'event-gone': 'Öffnen Sie die Datenbank erneut, um ihren jetzigen Stand zu sehen.',
  'not-a-view': 'Wählen Sie eine Datei, die dieses Programm als Ansicht geschrieben hat.',
  'unknown-export': 'Exportieren Sie erneut.',
  cancelled: 'Beginnen Sie neu, wann immer Sie möchten.',
  internal:
    'Versuchen Sie es erneut. Wenn es wieder vorkommt, melden Sie es bitte mit der Nummer des Fehlers.',
};
