import type { ErrorCode } from '../../app-error.ts';

/** What happened, for every failure that a user may meet. What to do about it is in `error-advice.ts`. */
export const errors = {
  'bad-request': 'The request was not understood.',
  'unknown-operation': 'This operation does not exist.',
  forbidden: 'This is not allowed.',
  'not-available': 'This is not possible here.',
  'no-source': 'No database is open.',
  'not-found': 'There is no file “{{path}}”.',
  'no-permission': 'You have no permission to read “{{path}}”.',
  'is-a-directory': '“{{path}}” is a folder, not a database.',
  'not-a-file': '“{{path}}” is not a regular file.',
  'empty-file': '“{{path}}” is empty (0 bytes).',
  'not-a-database': '“{{path}}” is not a SQLite database.',
  'encrypted-or-foreign': '“{{path}}” is encrypted, or not a SQLite database.',
  'damaged-database': 'The database “{{path}}” is damaged and cannot be read.',
  'malformed-dump': '“{{path}}” looks like an SQL backup, but cannot be understood at line {{line}}.',
  'no-audit-log': 'The database “{{path}}” holds no audit log.',
  'audit-log-not-a-table': 'In “{{path}}” the audit log is not a table.',
  'audit-log-without-row-ids':
    'In “{{path}}” the rows of the audit log have no row ids (as under WITHOUT ROWID), which duplistatus never does.',
  'source-changing': '“{{path}}” is being written so fast that no consistent state of it could be read.',
  'source-changed': '“{{path}}” was overwritten while it was open.',
  'cannot-read': '“{{path}}” cannot be read.',
  'no-space': 'There is not enough free space on the disk.',
  'cannot-write': '“{{path}}” cannot be written.',
  'store-lost': 'The connection to the database was lost.',
  'reader-lost': 'Reading the database was cut short.',
  'event-gone': 'Event {{id}} is not in the database any more.',
  'unknown-export': 'This export is not known any more.',
  cancelled: 'Cancelled.',
  internal: 'Something went wrong inside the program (error {{id}}).',
} satisfies Record<ErrorCode, string>;
