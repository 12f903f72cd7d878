import type { SqlTokens } from './sql-tokens.ts';

/** `[schema.]table`, in small letters; undefined for a table of another schema than the main one. */
export function readTableName(tokens: SqlTokens): string | undefined {
  const first = tokens.identifier().toLowerCase();
  tokens.next();
  if (!tokens.isMark('.')) return first;
  tokens.next();
  const table = tokens.identifier().toLowerCase();
  tokens.next();
  return first === 'main' ? table : undefined;
}

/** Goes on if the token is the keyword. @param keyword in capitals */
export function takeWord(tokens: SqlTokens, keyword: string): boolean {
  if (!tokens.isWord(keyword)) return false;
  tokens.next();
  return true;
}

/** Passes IF EXISTS or IF NOT EXISTS and tells whether it was there. */
export function takeCondition(tokens: SqlTokens): boolean {
  if (!takeWord(tokens, 'IF')) return false;
  takeWord(tokens, 'NOT');
  if (!takeWord(tokens, 'EXISTS')) throw tokens.malformed();
  return true;
}

/** Passes the rest of a statement, its semicolon included. @throws AppError `malformed-dump` where the file ends first */
export function skipStatement(tokens: SqlTokens): void {
  for (; !tokens.isMark(';'); tokens.skip()) if (tokens.kind === 'end') throw tokens.malformed();
  tokens.next();
}

/**
 * Passes the rest of a CREATE TRIGGER statement, which has statements of its own within: it ends with `; END;`, as in
 * https://sqlite.org/c3ref/complete.html
 */
export function skipTrigger(tokens: SqlTokens): void {
  for (let isAfterSemicolon = false; ; ) {
    if (tokens.kind === 'end') throw tokens.malformed();
    const isEnd = isAfterSemicolon && tokens.isWord('END');
    isAfterSemicolon = tokens.isMark(';');
    tokens.skip();
    if (isEnd && tokens.isMark(';')) break;
  }
  tokens.next();
}
