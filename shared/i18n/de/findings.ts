import type { findings as english } from '../en/findings.ts';
import type { TranslationOf } from '../translation-of.ts';

export const findings: TranslationOf<typeof english, 'de'> = {
  'missing-beginning': {
    title_one: '{{count, number}} ID fehlt am Anfang',
    title_other: '{{count, number}} IDs fehlen am Anfang',
    causes:
      'Die Aufbewahrungsfrist löscht jeden Tag die ältesten Ereignisse; die Einträge früherer Bereinigungen werden mit ihnen gelöscht, sodass noch vorhandene Einträge selten den ganzen Anfang erklären.',
  },
  'missing-middle': {
    title_one: '{{count, number}} ID fehlt dazwischen',
    title_other: '{{count, number}} IDs fehlen dazwischen',
    causes:
      'Eine zurückgestellte Uhr lässt zuerst neuere Ereignisse löschen; auch eine wiederhergestellte Datenbank oder ein Wartungsskript kann Lücken hinterlassen.',
  },
  'missing-end': {
    title_one: '{{count, number}} ID fehlt am Ende',
    title_other: '{{count, number}} IDs fehlen am Ende',
    causes:
      'Die neuesten Ereignisse stehen vielleicht in einem Write-Ahead-Log (WAL), das nicht mitkopiert wurde, oder wurden nach einer Korrektur der Uhr von einer Bereinigung gelöscht.',
  },
  'duplicate-id': {
    title_one: '{{count, number}} Ereignis hat die ID eines anderen',
    title_other: '{{count, number}} Ereignisse haben die ID eines anderen',
    causes:
      'Jemand hat die Tabelle neu aufgebaut oder zwei Protokolle zusammengeführt, mit einem Werkzeug, das IDs nicht eindeutig hält.',
  },
  'duplicate-event': {
    title_one: '{{count, number}} Ereignis wiederholt ein anderes aus derselben Sekunde',
    title_other: '{{count, number}} Ereignisse wiederholen ein anderes aus derselben Sekunde',
    causes: 'Dieselbe Aktion, mehrmals innerhalb einer Sekunde ausgeführt, sieht so aus.',
  },
  'time-backwards': {
    title_one: '{{count, number}} Zeitstempel läuft rückwärts',
    title_other: '{{count, number}} Zeitstempel laufen rückwärts',
    causes: 'Die Uhr des Servers wurde korrigiert oder der Server aus einem Snapshot wiederhergestellt.',
  },
  'time-future': {
    title_one: '{{count, number}} Zeitstempel liegt in der Zukunft',
    title_other: '{{count, number}} Zeitstempel liegen in der Zukunft',
    causes: 'Die Uhr des Servers oder dieses Computers ging falsch.',
  },
  'time-unreadable': {
    title_one: '{{count, number}} Zeitstempel ist nicht lesbar',
    title_other: '{{count, number}} Zeitstempel sind nicht lesbar',
    causes: 'Ein anderes Programm oder eine andere Version hat ihn in anderer Form geschrieben.',
  },
  'details-malformed': {
    title_one: 'Die Details von {{count, number}} Ereignis sind kein gültiges JSON',
    title_other: 'Die Details von {{count, number}} Ereignissen sind kein gültiges JSON',
    causes:
      'Das Kommandozeilenwerkzeug von duplistatus schreibt fehlerhaftes JSON, wenn ein Benutzername ein Anführungszeichen enthält.',
  },
  'details-not-object': {
    title_one: 'Die Details von {{count, number}} Ereignis sind kein Objekt',
    title_other: 'Die Details von {{count, number}} Ereignissen sind kein Objekt',
    causes: 'Eine andere Version oder ein anderes Programm hat sie geschrieben.',
  },
  'unknown-category': {
    title_one: '{{count, number}} Ereignis hat eine unbekannte Kategorie',
    title_other: '{{count, number}} Ereignisse haben eine unbekannte Kategorie',
    causes: 'Eine neuere Version von duplistatus kennt vielleicht weitere Kategorien.',
  },
  'unknown-status': {
    title_one: '{{count, number}} Ereignis hat einen unbekannten Status',
    title_other: '{{count, number}} Ereignisse haben einen unbekannten Status',
    causes: 'Eine neuere Version von duplistatus kennt vielleicht weitere Status.',
  },
  'required-value-missing': {
    title_one: '{{count, number}} Ereignis fehlt ein Wert, den das Schema verlangt',
    title_other: '{{count, number}} Ereignissen fehlt ein Wert, den das Schema verlangt',
    causes: 'Die Tabelle wurde ohne ihre Regeln neu aufgebaut oder importiert.',
  },
  'unknown-user': {
    title_one: '{{count, number}} Ereignis trägt eine Benutzer-ID, die kein Konto hat',
    title_other: '{{count, number}} Ereignisse tragen eine Benutzer-ID, die kein Konto hat',
    causes:
      'Ein Konto wurde gelöscht, während Fremdschlüssel nicht durchgesetzt wurden, wie es bei Datenbankwerkzeugen voreingestellt ist.',
  },
  'odd-sequence': {
    title_one: '{{count, number}} Eintrag der höchsten ID fehlt oder ist unmöglich',
    title_other: '{{count, number}} Einträge der höchsten ID fehlen oder sind unmöglich',
    causes:
      'Jemand hat sqlite_sequence geleert oder bearbeitet oder die Tabelle mit einem Werkzeug neu aufgebaut, das es nicht übernimmt. Ob am Ende Ereignisse fehlen, lässt sich nicht sagen.',
  },
  'unreadable-events': {
    title_one: 'Bis zu {{count, number}} Ereignis ist nicht lesbar',
    title_other: 'Bis zu {{count, number}} Ereignisse sind nicht lesbar',
    causes:
      'Ein Datenträger oder eine Übertragung hat eine Seite der Datei beschädigt. Versuchen Sie es mit einer anderen Kopie oder einem Backup.',
  },
  'log-left-out': {
    title_one: '{{count, number}} Log neben der Datenbank wird nicht oder nicht bis zum Ende gelesen',
    title_other: '{{count, number}} Logs neben der Datenbank werden nicht oder nicht bis zum Ende gelesen',
    causes:
      'Das Log wurde unterwegs beschädigt oder von einer anderen Datenbank kopiert. Die neuesten Ereignisse standen vielleicht darin.',
  },
  'log-unfinished': {
    title_one: '{{count, number}} Log neben der Datenbank endet mitten in einer Transaktion',
    title_other: '{{count, number}} Logs neben der Datenbank enden mitten in einer Transaktion',
    causes:
      'Der Server wurde beim Schreiben angehalten, oder das Log wurde nicht ganz kopiert; dann fehlen vielleicht die neuesten Ereignisse.',
  },
  'page-damage': {
    title_one: 'SQLite hat {{count, number}} Fehler in der Datei gefunden',
    title_other: 'SQLite hat {{count, number}} Fehler in der Datei gefunden',
    causes:
      'Ein Datenträger, eine Übertragung oder ein unterbrochener Kopiervorgang hat die Datei beschädigt.',
  },
  'foreign-key': {
    title_one: '{{count, number}} Zeile verweist auf eine, die es nicht gibt',
    title_other: '{{count, number}} Zeilen verweisen auf eine, die es nicht gibt',
    causes:
      'Zeilen wurden gelöscht oder wiederhergestellt, während Fremdschlüssel nicht durchgesetzt wurden.',
  },
};
