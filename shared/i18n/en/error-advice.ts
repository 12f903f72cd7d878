import type { ErrorCode } from '../../app-error.ts';

/** What to do about a failure, in one or two sentences. */
export const advice = {
  'bad-request': 'Reload the window. If it happens again, please report it.',
  'unknown-operation': 'Reload the window. If it happens again, please report it.',
  forbidden: 'Open the database again by its file.',
  'not-available': 'Start the program with the database that you want to see.',
  'no-source': 'Open a database first.',
  'not-found': 'It may have been moved, renamed or deleted. Check the path, or open another file.',
  'no-permission': 'Ask its owner for permission to read it, or open a copy of it.',
  'is-a-directory': 'Choose the database inside it; duplistatus usually calls it backups.db.',
  'not-a-file': 'Choose a database file; duplistatus usually calls it backups.db.',
  'empty-file': 'The copy was probably interrupted. Copy the database again.',
  'not-a-database': 'Choose the database of duplistatus, usually called backups.db, or a copy of it.',
  'encrypted-or-foreign': 'Choose the database of duplistatus, usually called backups.db, or a copy of it.',
  'damaged-database': 'Try another copy or a backup. This file was not changed.',
  'malformed-dump':
    'It may be cut off there, or edited. Make the backup again, or open a database backup instead. This file was not changed.',
  'no-audit-log':
    'duplistatus keeps an audit log since its schema 4.0. Choose the database of a newer version, usually called backups.db.',
  'audit-log-not-a-table':
    'What is called audit_log was put there by something other than duplistatus. It is not shown, because a view can show anything.',
  'audit-log-without-row-ids':
    'Somebody rebuilt the table with another tool. Open the original database, or a backup that duplistatus made.',
  'source-changing': 'Try again when the server is quieter, or open one of its backups.',
  'source-changed': 'Read it again to see its present state. What was on screen before is sound.',
  'cannot-read': 'Check the drive or the network connection, then try again.',
  'no-space': 'Free some space, then try again. Nothing was left behind half written.',
  'cannot-write': 'Choose another folder or name. Nothing was left behind half written.',
  'no-temporary-folder':
    'Set the environment variable TMPDIR (TEMP on Windows) to a folder that exists and that you may write to, then start the program again.',
  'store-lost': 'Open the database again. The file was not changed.',
  'reader-lost': 'Try it again. The file was not changed.',
  'event-gone': 'Open the database again to see its present state.',
  'not-a-view': 'Choose a file that this program has written as a view.',
  'unknown-export': 'Export again.',
  cancelled: 'Start again when you want to.',
  internal: 'Try again. If it happens again, please report it with the number of the error.',
} satisfies Record<ErrorCode, string>;
