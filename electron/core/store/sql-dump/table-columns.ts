import type { SqlTokens } from './sql-tokens.ts';

/** How SQLite converts what is stored in a column; see https://sqlite.org/datatype3.html */
export type Affinity = 'INTEGER' | 'TEXT' | 'BLOB' | 'REAL' | 'NUMERIC';

export interface DumpColumn {
  /** In small letters. */
  readonly name: string;
  readonly affinity: Affinity;
  /** The column is another name of the row id: https://sqlite.org/lang_createtable.html#rowid */
  readonly isRowId: boolean;
}

/** SQLite takes no more of them either. */
export const COLUMNS_MAX = 2_000;
const TYPE_LENGTH_MAX = 200;
const TABLE_CONSTRAINTS = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);
/** What may stand beside the column of a primary key. */
const KEY_WORDS = new Set(['ASC', 'DESC', 'AUTOINCREMENT', 'COLLATE']);
const COLUMN_CONSTRAINTS = new Set([
  ...TABLE_CONSTRAINTS,
  'NOT',
  'NULL',
  'DEFAULT',
  'COLLATE',
  'REFERENCES',
  'GENERATED',
  'AS',
]);

/**
 * Reads the columns of a CREATE TABLE statement from the opening parenthesis to the token behind the closing one.
 * Constraints are passed over, but for the primary key.
 *
 * @throws AppError `malformed-dump`
 */
export function readColumns(tokens: SqlTokens): readonly DumpColumn[] {
  if (!tokens.isMark('(')) throw tokens.malformed();
  const declared = new Map<string, Declaration>();
  let keyColumn: string | undefined;
  do {
    tokens.next();
    if (tokens.kind === 'word' && TABLE_CONSTRAINTS.has(tokens.word())) {
      keyColumn = readTableConstraint(tokens) ?? keyColumn;
    } else {
      const name = tokens.identifier().toLowerCase();
      if (declared.has(name) || declared.size === COLUMNS_MAX) throw tokens.malformed();
      declared.set(name, readDeclaration(tokens));
    }
  } while (tokens.isMark(','));
  if (!tokens.isMark(')') || declared.size === 0) throw tokens.malformed();
  tokens.next();
  return Array.from(declared, ([name, { type, isPrimaryKey }]) => ({
    name,
    affinity: affinityOf(type),
    isRowId: type === 'INTEGER' && (isPrimaryKey || name === keyColumn),
  }));
}

interface Declaration {
  readonly type: string;
  readonly isPrimaryKey: boolean;
}

function readDeclaration(tokens: SqlTokens): Declaration {
  tokens.next();
  const type = readType(tokens);
  let isPrimaryKey = false;
  forEachTokenOfItem(tokens, (depth) => {
    if (depth === 0 && tokens.isWord('PRIMARY')) isPrimaryKey = true;
  });
  return { type, isPrimaryKey };
}

function readType(tokens: SqlTokens): string {
  let type = '';
  while (tokens.kind === 'word' || tokens.kind === 'name') {
    const word = tokens.identifier().toUpperCase();
    if ((tokens.kind === 'word' && COLUMN_CONSTRAINTS.has(word)) || type.length > TYPE_LENGTH_MAX) break;
    type += (type === '' ? '' : ' ') + word;
    tokens.next();
  }
  return type;
}

/** https://sqlite.org/datatype3.html#determination_of_column_affinity */
function affinityOf(type: string): Affinity {
  if (type.includes('INT')) return 'INTEGER';
  if (/CHAR|CLOB|TEXT/.test(type)) return 'TEXT';
  if (type === '' || type.includes('BLOB')) return 'BLOB';
  return /REAL|FLOA|DOUB/.test(type) ? 'REAL' : 'NUMERIC';
}

/** The one column of PRIMARY KEY (column), for any other constraint undefined. */
function readTableConstraint(tokens: SqlTokens): string | undefined {
  let isPrimaryKey = false;
  const names: string[] = [];
  forEachTokenOfItem(tokens, (depth) => {
    if (depth === 0 && tokens.isWord('PRIMARY')) isPrimaryKey = true;
    else if (isPrimaryKey && depth === 1 && isIdentifier(tokens) && names.length < 2) {
      names.push(tokens.identifier().toLowerCase());
    }
  });
  return names.length === 1 ? names[0] : undefined;
}

function isIdentifier(tokens: SqlTokens): boolean {
  return tokens.kind === 'name' || (tokens.kind === 'word' && !KEY_WORDS.has(tokens.word()));
}

/** Goes to the comma or parenthesis that ends an item of the list. @param visit told the depth of parentheses */
function forEachTokenOfItem(tokens: SqlTokens, visit: (depth: number) => void): void {
  for (let depth = 0; depth > 0 || !(tokens.isMark(',') || tokens.isMark(')')); tokens.next()) {
    if (tokens.kind === 'end' || tokens.isMark(';')) throw tokens.malformed();
    if (tokens.isMark('(')) depth++;
    else if (tokens.isMark(')')) depth--;
    else visit(depth);
  }
}
