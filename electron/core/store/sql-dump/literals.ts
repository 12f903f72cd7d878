import type { SqlTokens } from './sql-tokens.ts';
import { unescapeUnicode } from './unescape-unicode.ts';

/** A value as better-sqlite3 binds it: an integer is a bigint, a number is a REAL. */
export type DumpValue = string | bigint | number | Buffer | null;

/** `sqlite3 .dump` nests its calls three deep. */
const CALL_DEPTH_MAX = 8;
const CALL_ARGUMENTS_MAX = 64;
/** No number needs more, and a bigint of millions of digits takes its time. */
const NUMBER_LENGTH_MAX = 1_000;
const INTEGER = /^(?:\d+|0x[\da-f]{1,16})$/i;
const REAL = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads one value of a VALUES list and goes to the token behind it: a literal (https://sqlite.org/lang_expr.html), or
 * one of the calls by which `sqlite3 .dump` keeps control characters out of its lines.
 *
 * @throws AppError `malformed-dump` for anything else: no expression of a dump is ever evaluated by SQLite
 */
export function readValue(tokens: SqlTokens, depth = 0): DumpValue {
  switch (tokens.kind) {
    case 'text':
      return taken(tokens, tokens.text());
    case 'number':
      return taken(tokens, readNumber(tokens, ''));
    case 'blob':
      return taken(tokens, readBlob(tokens));
    case 'word':
      return readWordValue(tokens, depth);
    default:
      return readSigned(tokens);
  }
}

function taken<Value>(tokens: SqlTokens, value: Value): Value {
  tokens.next();
  return value;
}

function readSigned(tokens: SqlTokens): DumpValue {
  const sign = tokens.isMark('-') ? '-' : '';
  if (sign === '' && !tokens.isMark('+')) throw tokens.malformed();
  tokens.next();
  if (isInfinity(tokens)) return taken(tokens, sign === '-' ? -Infinity : Infinity);
  if (tokens.kind !== 'number') throw tokens.malformed();
  return taken(tokens, readNumber(tokens, sign));
}

/** duplistatus writes what JavaScript calls it. */
function isInfinity(tokens: SqlTokens): boolean {
  return tokens.isWord('INFINITY') || tokens.isWord('INF');
}

function readNumber(tokens: SqlTokens, sign: string): bigint | number {
  const digits = tokens.raw();
  if (digits.length > NUMBER_LENGTH_MAX) throw tokens.malformed();
  if (INTEGER.test(digits)) {
    const isHexadecimal = digits.length > 1 && (digits[1] === 'x' || digits[1] === 'X');
    const magnitude = isHexadecimal ? BigInt.asIntN(64, BigInt(digits)) : BigInt(digits);
    const integer = sign === '-' ? -magnitude : magnitude;
    // Beyond 64 bits SQLite reads a REAL.
    return BigInt.asIntN(64, integer) === integer ? integer : Number(integer);
  }
  if (REAL.test(digits)) return Number(sign + digits);
  throw tokens.malformed();
}

function readBlob(tokens: SqlTokens): Buffer {
  const digits = tokens.raw();
  const bytes = Buffer.from(digits, 'hex');
  // Decoding ends at the first character that is no digit.
  if (bytes.length * 2 !== digits.length) throw tokens.malformed();
  return bytes;
}

function readWordValue(tokens: SqlTokens, depth: number): DumpValue {
  const word = tokens.word();
  switch (word) {
    case 'NULL':
      return taken(tokens, null);
    case 'TRUE':
      return taken(tokens, 1n);
    case 'FALSE':
      return taken(tokens, 0n);
    case 'INFINITY':
      return taken(tokens, Infinity);
    default:
      return readCall(tokens, word, depth);
  }
}

function readCall(tokens: SqlTokens, name: string, depth: number): DumpValue {
  if (depth === CALL_DEPTH_MAX) throw tokens.malformed();
  tokens.next();
  if (!tokens.isMark('(')) throw tokens.malformed();
  const values: DumpValue[] = [];
  do {
    tokens.next();
    values.push(readValue(tokens, depth + 1));
  } while (tokens.isMark(',') && values.length < CALL_ARGUMENTS_MAX);
  const result = tokens.isMark(')') ? call(name, values) : undefined;
  if (result === undefined) throw tokens.malformed();
  return taken(tokens, result);
}

/** Undefined for a call that no dump makes. */
function call(name: string, values: readonly DumpValue[]): string | undefined {
  const [text, search, replacement] = values;
  if (name === 'CHAR')
    return values.every(isCodePoint) ? String.fromCodePoint(...values.map(Number)) : undefined;
  if (typeof text !== 'string') return undefined;
  if (name === 'UNISTR' && values.length === 1) return unescapeUnicode(text);
  if (name !== 'REPLACE' || values.length !== 3) return undefined;
  if (typeof search !== 'string' || typeof replacement !== 'string') return undefined;
  // One that makes text longer could be nested until no memory can hold it.
  if (search === '' || replacement.length > search.length) return undefined;
  return text.replaceAll(search, () => replacement);
}

function isCodePoint(value: DumpValue): boolean {
  return typeof value === 'bigint' && value >= 0n && value <= 0x10ffffn;
}
