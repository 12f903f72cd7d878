import type { CliTexts } from '../en/cli.ts';

export const cli: CliTexts = {
  help: `Audit Viewer liest das Audit-Protokoll einer duplistatus-Datenbank, offline und ohne sie anzutasten.

Aufruf:
  audit-viewer [Datenbank]                      den Viewer öffnen
  audit-viewer serve <Datenbank> [--port N]     in einem Browser auf diesem Rechner anzeigen
  audit-viewer export <Datenbank> --format csv|json [Filter] [--output DATEI|-]
  audit-viewer check <Datenbank> [--json]       sagen, woher die Ereignisse stammen und was fehlt

Filter; exportiert werden nur Ereignisse, die alle Filter erfüllen:
  --from WANN, --to WANN   ein Datum (2026-03-29) oder Datum mit Uhrzeit (2026-03-29T14:30:05);
                           --to schließt den ganzen Tag, die Minute oder Sekunde ein
  --zone ZONE              Zeitzone von --from und --to, etwa Europe/Paris (UTC)
  --user NAME              ein Benutzer, unabhängig von Groß-/Kleinschreibung; @system für
                           automatische Ereignisse
  --action AKTION          etwa login oder backup_upload
  --category KATEGORIE     auth, user, config, backup, server oder system
  --status STATUS          success, failure oder error
  --target ZIEL            Typ eines Ziels, seine ID oder Typ:ID, unabhängig von
                           Groß-/Kleinschreibung
  --ip ADRESSE             eine IP-Adresse, wie gemeldet; 10.0. steht für alle, die so beginnen
  --search TEXT            ein Text in beliebigen Feldern, auch in den Details, unabhängig von
                           Groß-/Kleinschreibung

  --user bis --search dürfen mehrfach vorkommen: Ein Ereignis passt bei einem der Werte
  einer Option und bei allen Texten von --search. Ein ! am Anfang schließt den Wert aus,
  ein \\ nimmt den Rest genau so, wie er ist ('\\!name', '\\@system', '\\10.0.'), ein
  leerer Wert steht für „keiner“.

Export:
  --format csv|json        CSV für Tabellenkalkulationen oder JSON genau wie gespeichert
  --output DATEI           Zieldatei; - oder keine Angabe für die Standardausgabe
  --no-bom                 CSV ohne die Bytereihenfolge-Marke, die Excel braucht
  --raw                    CSV ohne den Schutz vor Formeln

  Exitcode 4, wenn alles Lesbare exportiert wurde, aber ein Teil der Datenbank nicht lesbar ist.

Prüfung:
  --json                   alles als ein JSON-Objekt: Herkunft und Bericht

  Exitcode 0 ohne Befunde, 3 bei Befunden, 1 wenn die Datenbank nicht lesbar ist.
  Hinweise (ein Anfang, den die Aufbewahrungsfrist gelöscht hat, eine binnen einer Sekunde
  wiederholte Aktion) sind keine Befunde.

Weitere Optionen:
  --port N                 Port für serve (ein beliebiger freier)
  --help, --version
`,
  seeHelp: '{{message}}\nSiehe: audit-viewer --help',
  unsupportedNode: 'Audit Viewer benötigt Node.js {{required}} oder neuer; dies ist {{version}}.',
  unknownOption: 'Die Option {{option}} gibt es nicht.',
  missingValue:
    '{{option}} benötigt einen Wert (schreiben Sie {{option}}=-…, wenn er mit einem Bindestrich beginnt).',
  unexpectedValue: '{{option}} nimmt keinen Wert an.',
  repeatedOption: '{{option}} darf nur einmal angegeben werden.',
  unexpectedArgument: 'Zu viele Argumente: {{argument}}',
  missingDatabase: 'Welche Datenbank? Es wurde keine angegeben.',
  missingFormat: '--format fehlt: csv oder json.',
  badFormat: '--format {{value}} ist nicht bekannt: csv oder json.',
  badDate:
    '{{option}} {{value}} ist weder ein Datum (2026-03-29) noch ein Datum mit Uhrzeit (2026-03-29T14:30:05).',
  badZone: '--zone {{value}} ist keine hier bekannte Zeitzone wie Europe/Paris.',
  emptyRange: '--from liegt nach --to.',
  badPort: '--port {{value}} ist kein Port: 0 bis 65535.',
  longSearch: '--search ist zu lang: höchstens {{max}} Zeichen.',
  manySearches: '--search darf höchstens {{max}}-mal angegeben werden.',
  outputIsFolder: '{{path}} ist ein Ordner: Geben Sie für --output eine Datei an.',
  outputIsEvidence:
    '{{path}} gehört zu der Datenbank, die gelesen wird: Wählen Sie eine andere Datei für --output.',
  portTaken: 'Port {{port}} ist von einem anderen Programm belegt.',
  portDenied: 'Port {{port}} darf von diesem Konto nicht benutzt werden.',
  notBuilt: 'Der Viewer ist noch nicht gebaut. Führen Sie aus: npm run build',
  exported: 'Exportierte Ereignisse: {{total}}',
  exportIncomplete:
    '{{path}} ist beschädigt: Was davon nicht lesbar ist, fehlt in diesem Export. audit-viewer check sagt, was fehlt.',
  stopHint: 'Audit Viewer ist nur von diesem Rechner aus erreichbar. Strg+C beendet ihn.',
  noAccess:
    'Diese Adresse funktioniert einmal, in einem einzigen Browser. Starten Sie Audit Viewer neu und öffnen Sie die Adresse, die er ausgibt.',
  downloadingRuntime: 'Die Desktop-Laufzeitumgebung wird einmalig heruntergeladen …',
  fallback: 'Kein Desktop-Fenster: {{reason}} Audit Viewer öffnet sich stattdessen im Browser.',
  runtimeMissing:
    'Die Electron-Laufzeitumgebung ist nicht installiert und konnte nicht heruntergeladen werden.',
  runtimeAsRoot: 'Electron läuft mit aktiver Sandbox nicht als root.',
  runtimeNoDisplay: 'Es gibt keinen Bildschirm.',
  runtimeFailed: 'Die Electron-Laufzeitumgebung ist nicht gestartet.',
  internal: 'In Audit Viewer ist ein Fehler aufgetreten: {{message}}',
};
