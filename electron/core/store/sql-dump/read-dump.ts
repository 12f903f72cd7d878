import type { DumpTables } from './dump-tables.ts';
import { readInsert } from './read-insert.ts';
import type { SqlTokens } from './sql-tokens.ts';
import { readTableName, skipStatement, skipTrigger, takeCondition, takeWord } from './statements.ts';
import { readColumns } from './table-columns.ts';

export interface DumpOutcome {
  /** Whoever wrote the dump met an error and ended it with ROLLBACK: what it holds is not everything. */
  readonly isRolledBack: boolean;
  /** Views and virtual tables, in small letters. */
  readonly notTables: ReadonlySet<string>;
}

/**
 * Reads the statements of a dump, from the first token to the end of the file. Tables and their rows are told to
 * `tables`; everything else is passed over, and nothing is carried out.
 *
 * @throws AppError `malformed-dump` where a statement makes no sense, changes rows of a wanted table afterwards, or is
 * cut off with the file
 */
export function readDump(tokens: SqlTokens, tables: DumpTables): DumpOutcome {
  const notTables = new Set<string>();
  let isRolledBack = false;
  let isInTransaction = false;
  tokens.next();
  while (tokens.kind !== 'end') {
    switch (tokens.kind === 'word' ? tokens.word() : '') {
      case 'INSERT':
      case 'REPLACE':
        readInsert(tokens, tables);
        break;
      case 'CREATE':
        readCreate(tokens, tables, notTables);
        break;
      case 'UPDATE':
      case 'DELETE':
      case 'DROP':
      case 'ALTER':
        passChange(tokens, tables);
        break;
      case 'BEGIN':
        isInTransaction = true;
        skipStatement(tokens);
        break;
      case 'ROLLBACK':
        isRolledBack = true;
        isInTransaction = false;
        skipStatement(tokens);
        break;
      case 'COMMIT':
      case 'END':
        isInTransaction = false;
        skipStatement(tokens);
        break;
      default:
        skipStatement(tokens);
    }
  }
  if (isInTransaction) throw tokens.malformed();
  return { isRolledBack, notTables };
}

function readCreate(tokens: SqlTokens, tables: DumpTables, notTables: Set<string>): void {
  tokens.next();
  const isTemporary = takeWord(tokens, 'TEMP') || takeWord(tokens, 'TEMPORARY');
  if (tokens.isWord('TRIGGER')) skipTrigger(tokens);
  else if (isTemporary) skipStatement(tokens);
  else if (takeWord(tokens, 'TABLE')) readCreateTable(tokens, tables);
  else {
    const isOther = takeWord(tokens, 'VIRTUAL') ? takeWord(tokens, 'TABLE') : takeWord(tokens, 'VIEW');
    if (isOther) {
      takeCondition(tokens);
      const name = readTableName(tokens);
      if (name !== undefined && tables.wants(name)) notTables.add(name);
    }
    skipStatement(tokens);
  }
}

function readCreateTable(tokens: SqlTokens, tables: DumpTables): void {
  const isConditional = takeCondition(tokens);
  const table = readTableName(tokens);
  if (table !== undefined && tables.wants(table)) {
    if (!tables.has(table)) tables.create(table, readColumns(tokens));
    else if (!isConditional) throw tokens.malformed();
  }
  skipStatement(tokens);
}

/** What changes the rows of a wanted table is not carried out, so it must not be passed over either. */
function passChange(tokens: SqlTokens, tables: DumpTables): void {
  if (tokens.isWord('UPDATE')) {
    tokens.next();
    if (takeWord(tokens, 'OR')) tokens.next();
    refuseWanted(tokens, tables);
  } else {
    tokens.next();
    if (takeWord(tokens, 'FROM') || takeWord(tokens, 'TABLE')) refuseWanted(tokens, tables);
  }
  skipStatement(tokens);
}

function refuseWanted(tokens: SqlTokens, tables: DumpTables): void {
  takeCondition(tokens);
  const table = readTableName(tokens);
  const isSequence = table === 'sqlite_sequence';
  if (table !== undefined && !isSequence && tables.wants(table) && tables.has(table))
    throw tokens.malformed();
}
