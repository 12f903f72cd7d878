/** Texts of the command line. */
export const cli = {
  help: `Audit Viewer reads the audit log of a duplistatus database, offline and without touching it.

Usage:
  audit-viewer [database]                       open the viewer
  audit-viewer serve <database> [--port N]      show it in a browser on this machine
  audit-viewer export <database> --format csv|json [filters] [--output FILE|-]
  audit-viewer check <database> [--json]        say where its events come from and what is missing

Filters; only events that pass all of them are exported:
  --from WHEN, --to WHEN   a date (2026-03-29) or date-time (2026-03-29T14:30:05);
                           --to includes the whole day, minute or second it names
  --zone ZONE              time zone of --from and --to, such as Europe/Paris (UTC)
  --user NAME              a user, whatever the case; @system for automated events
  --action ACTION          such as login or backup_upload
  --category CATEGORY      auth, user, config, backup, server or system
  --status STATUS          success, failure or error
  --target TARGET          a target’s type, its id, or type:id, whatever the case
  --ip ADDRESS             an IP address, as reported; 10.0. is every one that begins so
  --search TEXT            a text in any field, details included, whatever the case

  --user to --search may be repeated: an event passes with any of the values of one
  option, and with all of the texts of --search. A leading ! excludes the value, a
  leading \\ takes the rest exactly as it is ('\\!name', '\\@system', '\\10.0.'), an empty
  value stands for “none”.

Export:
  --format csv|json        CSV for spreadsheets, or JSON exactly as stored
  --output FILE            where to write; - or nothing for standard output
  --no-bom                 CSV without the byte order mark that Excel needs
  --raw                    CSV without the guard against formulas

  Exit code 4 when all that can be read was exported, but part of the database cannot be.

Check:
  --json                   everything as one JSON object: provenance and report

  Exit code 0 when nothing was found, 3 for findings, 1 when the database cannot be read.
  Notes (a beginning that retention deleted, an action repeated within a second) are no findings.

Other options:
  --port N                 port for serve (any free one)
  --help, --version
`,
  seeHelp: '{{message}}\nSee: audit-viewer --help',
  unsupportedNode: 'Audit Viewer needs Node.js {{required}} or newer; this is {{version}}.',
  unknownOption: 'There is no option {{option}}.',
  missingValue: '{{option}} needs a value (write {{option}}=-… where it begins with a dash).',
  unexpectedValue: '{{option}} takes no value.',
  repeatedOption: '{{option}} may be given once only.',
  unexpectedArgument: 'Too many arguments: {{argument}}',
  missingDatabase: 'Which database? None was named.',
  missingFormat: '--format is missing: csv or json.',
  badFormat: '--format {{value}} is not known: csv or json.',
  badDate: '{{option}} {{value}} is no date (2026-03-29) or date-time (2026-03-29T14:30:05).',
  badZone: '--zone {{value}} is no time zone that is known here, such as Europe/Paris.',
  emptyRange: '--from lies after --to.',
  badPort: '--port {{value}} is no port: 0 to 65535.',
  longSearch: '--search is too long: {{max}} characters at most.',
  manySearches: '--search may be given {{max}} times at most.',
  outputIsFolder: '{{path}} is a folder: name a file for --output.',
  outputIsEvidence: '{{path}} belongs to the database that is read: choose another file for --output.',
  portTaken: 'Port {{port}} is taken by another program.',
  portDenied: 'Port {{port}} may not be used by this account.',
  notBuilt: 'The viewer is not built yet. Run: npm run build',
  exported: 'Events exported: {{total}}',
  exportIncomplete:
    '{{path}} is damaged: what cannot be read of it is not in this export. audit-viewer check says what is missing.',
  stopHint: 'Audit Viewer is running on this machine only. Ctrl+C ends it.',
  noAccess:
    'This address works once, in one browser. Start Audit Viewer again and open the address that it prints.',
  downloadingRuntime: 'Downloading the desktop runtime, once…',
  fallback: 'No desktop window: {{reason}} Audit Viewer opens in the browser instead.',
  runtimeMissing: 'the Electron runtime is not installed and could not be downloaded.',
  runtimeAsRoot: 'Electron does not run as root with its sandbox on.',
  runtimeNoDisplay: 'there is no display.',
  runtimeFailed: 'the Electron runtime did not start.',
  internal: 'Something went wrong inside Audit Viewer: {{message}}',
};

/** The same texts in another language: every key, and no other. */
export type CliTexts = typeof cli;
