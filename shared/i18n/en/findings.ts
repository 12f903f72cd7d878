/** What each finding of the completeness report says, and the innocent causes it may have. */
export const findings = {
  'missing-beginning': {
    title_one: '{{count, number}} id is missing at the beginning',
    title_other: '{{count, number}} ids are missing at the beginning',
    causes:
      'Retention deletes the oldest events every day; the records of earlier clean-ups are deleted with them, so clean-ups that are still recorded rarely explain the whole beginning.',
  },
  'missing-middle': {
    title_one: '{{count, number}} id is missing in between',
    title_other: '{{count, number}} ids are missing in between',
    causes:
      'A clock that was set back makes retention delete newer events first; a restored database or a maintenance script can leave gaps too.',
  },
  'missing-end': {
    title_one: '{{count, number}} id is missing at the end',
    title_other: '{{count, number}} ids are missing at the end',
    causes:
      'The newest events may be in a write-ahead log that was not copied along, or were deleted by a clean-up after the clock was corrected.',
  },
  'duplicate-id': {
    title_one: '{{count, number}} event has the id of another one',
    title_other: '{{count, number}} events have the id of another one',
    causes: 'Somebody rebuilt the table, or merged two logs, with a tool that does not keep ids unique.',
  },
  'duplicate-event': {
    title_one: '{{count, number}} event repeats another one of the same second',
    title_other: '{{count, number}} events repeat another one of the same second',
    causes: 'The same action carried out several times within a second looks like this.',
  },
  'time-backwards': {
    title_one: '{{count, number}} timestamp runs backwards',
    title_other: '{{count, number}} timestamps run backwards',
    causes: 'The clock of the server was corrected, or the server was restored from a snapshot.',
  },
  'time-future': {
    title_one: '{{count, number}} timestamp lies in the future',
    title_other: '{{count, number}} timestamps lie in the future',
    causes: 'The clock of the server, or of this computer, was wrong.',
  },
  'time-unreadable': {
    title_one: '{{count, number}} timestamp cannot be read',
    title_other: '{{count, number}} timestamps cannot be read',
    causes: 'Another program or another version wrote it in another form.',
  },
  'details-malformed': {
    title_one: 'The details of {{count, number}} event are not valid JSON',
    title_other: 'The details of {{count, number}} events are not valid JSON',
    causes: 'duplistatus’s own command-line tool writes broken JSON when a user name holds a quotation mark.',
  },
  'details-not-object': {
    title_one: 'The details of {{count, number}} event are not an object',
    title_other: 'The details of {{count, number}} events are not an object',
    causes: 'Another version or another program wrote them.',
  },
  'unknown-category': {
    title_one: '{{count, number}} event has an unknown category',
    title_other: '{{count, number}} events have an unknown category',
    causes: 'A newer version of duplistatus may know more categories.',
  },
  'unknown-status': {
    title_one: '{{count, number}} event has an unknown status',
    title_other: '{{count, number}} events have an unknown status',
    causes: 'A newer version of duplistatus may know more statuses.',
  },
  'required-value-missing': {
    title_one: '{{count, number}} event lacks a value that the schema requires',
    title_other: '{{count, number}} events lack a value that the schema requires',
    causes: 'The table was rebuilt or imported without its rules.',
  },
  'unknown-user': {
    title_one: '{{count, number}} event carries a user id that no account has',
    title_other: '{{count, number}} events carry a user id that no account has',
    causes: 'An account was deleted while foreign keys were not enforced, as database tools do by default.',
  },
  'odd-sequence': {
    title_one: '{{count, number}} record of the highest id is missing or impossible',
    title_other: '{{count, number}} records of the highest id are missing or impossible',
    causes:
      'Somebody emptied or edited sqlite_sequence, or rebuilt the table with a tool that does not carry it over. Whether events are missing at the end cannot be told.',
  },
  'unreadable-events': {
    title_one: 'Up to {{count, number}} event cannot be read',
    title_other: 'Up to {{count, number}} events cannot be read',
    causes: 'A disk or a transfer damaged a page of the file. Try another copy or a backup.',
  },
  'log-left-out': {
    title_one: '{{count, number}} log beside the database is not read, or not to its end',
    title_other: '{{count, number}} logs beside the database are not read, or not to their end',
    causes:
      'The log was damaged on its way, or copied from another database. The newest events may have been in it.',
  },
  'log-unfinished': {
    title_one: '{{count, number}} log beside the database ends within a transaction',
    title_other: '{{count, number}} logs beside the database end within a transaction',
    causes:
      'The server was stopped while it wrote, or the log was not copied whole: then the newest events may be missing.',
  },
  'page-damage': {
    title_one: 'SQLite found {{count, number}} fault in the file',
    title_other: 'SQLite found {{count, number}} faults in the file',
    causes: 'A disk, a transfer or an interrupted copy damaged the file.',
  },
  'foreign-key': {
    title_one: '{{count, number}} row refers to one that does not exist',
    title_other: '{{count, number}} rows refer to one that does not exist',
    causes: 'Rows were deleted or restored while foreign keys were not enforced.',
  },
} as const;
