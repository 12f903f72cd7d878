export type JsonTokenKind = 'key' | 'string' | 'number' | 'literal' | 'punctuation';

export interface JsonToken {
  readonly kind: JsonTokenKind;
  readonly text: string;
}

export interface JsonLine {
  readonly depth: number;
  readonly tokens: readonly JsonToken[];
}

/** A string, a bracket, a comma or colon, a number or a literal. */
export const JSON_TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Valid JSON as indented lines. Works on the text, not on its parsed value, so that everything is shown as stored:
 * repeated keys, numbers beyond JavaScript's precision, escapes.
 */
export function indentJson(json: string): readonly JsonLine[] {
  const texts = json.match(JSON_TOKEN) ?? [];
  const lines: JsonLine[] = [];
  let depth = 0;
  let line: JsonToken[] = [];
  const breakLine = (nextDepth: number) => {
    if (line.length > 0) lines.push({ depth, tokens: line });
    line = [];
    depth = nextDepth;
  };
  texts.forEach((text, at) => {
    const next = texts[at + 1];
    const isOpening = text === '{' || text === '[';
    const isClosing = text === '}' || text === ']';
    const previous = texts[at - 1];
    const isEmpty = isClosing && (previous === '{' || previous === '[');
    if (isClosing && !isEmpty) breakLine(depth - 1);
    line.push({ kind: kindOf(text, next), text: text === ':' ? ': ' : text });
    if (isOpening && next !== '}' && next !== ']') breakLine(depth + 1);
    if (text === ',') breakLine(depth);
  });
  breakLine(0);
  return lines;
}

/** The indented lines as text. */
export function linesToText(lines: readonly JsonLine[]): string {
  return lines
    .map(({ depth, tokens }) => '  '.repeat(depth) + tokens.map(({ text }) => text).join(''))
    .join('\n');
}

function kindOf(text: string, next: string | undefined): JsonTokenKind {
  if (text.startsWith('"')) return next === ':' ? 'key' : 'string';
  if (/^[{}[\],:]$/.test(text)) return 'punctuation';
  return /^[-\d]/.test(text) ? 'number' : 'literal';
}
