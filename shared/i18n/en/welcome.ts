/** Texts of the screen without a database. */
export const welcome = {
  title: 'Audit Viewer for duplistatus',
  promise: 'Opens the database of a duplistatus server, or a copy of it: offline, read-only, complete.',
  open: 'Open a database…',
  openHint: 'Usually called backups.db',
  openSample: 'Open the sample',
  openSampleHint: 'Some months of a made-up server',
  openByCommand: 'To open a database of yours, start the program with its path:',
  recent: 'Recent databases',
  untouched: 'The evidence is not touched',
  untouchedHint: 'Nothing is written to the database or beside it.',
  complete: 'Nothing is left out',
  completeHint: 'Every event is shown and exported, without a limit.',
  local: 'Nothing leaves this computer',
  localHint: 'No network, no account, no tracking.',
  couldNotOpen: '{{fileName}} could not be opened',
} as const;
