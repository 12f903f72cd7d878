/** Rows carry only the beginning of long details; shorter text that is no JSON is malformed rather than cut. */
const POSSIBLY_CUT_LENGTH = 200;
const VALUE_MAX_LENGTH = 120;

export type DetailsPreview =
  | { readonly kind: 'fields'; readonly text: string }
  | { readonly kind: 'malformed'; readonly text: string };

/** One readable line for the details of a row: `key: value · key: old → new · …`. Malformed JSON is shown as it is. */
export function previewDetails(details: string): DetailsPreview {
  const whole = parseJson(details);
  if (whole !== undefined) return { kind: 'fields', text: summarize(whole.value) };
  const beginning = details.length < POSSIBLY_CUT_LENGTH ? undefined : parseBeginning(details);
  return beginning === undefined
    ? { kind: 'malformed', text: details }
    : { kind: 'fields', text: `${summarize(beginning.value)} …` };
}

function summarize(value: unknown): string {
  if (!isRecord(value)) return inline(value);
  return Object.entries(value)
    .flatMap(([key, inner]) =>
      key === 'changes' && isRecord(inner) ? Object.entries(inner) : [[key, inner]],
    )
    .map(([key, inner]) => `${key}: ${inline(inner)}`)
    .join(' · ');
}

function inline(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, VALUE_MAX_LENGTH);
  if (Array.isArray(value))
    return `[${value.slice(0, 10).map(inline).join(', ')}${value.length > 10 ? ', …' : ''}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const [before, after] = 'from' in value ? [value.from, value.to] : [value.old, value.new];
  if (isPair(value)) return `${inline(before)} → ${inline(after)}`;
  return `{${summarize(value).replaceAll(' · ', ', ')}}`;
}

function isPair(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value).sort().join();
  return keys === 'from,to' || keys === 'new,old';
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What may follow the last complete value: a key, perhaps with the beginning of a value that is no string. */
const UNFINISHED = /^,?\s*(?:"(?:[^"\\]|\\.)*\\?(?:"\s*(?::\s*[-+.\w]*)?)?|[-+.\w]*)$/s;

/** Parses JSON that was cut: closes what is open, or goes back to the last value that was complete. */
function parseBeginning(text: string): { readonly value: unknown } | undefined {
  let closers = '';
  let complete = { end: 0, closers: '' };
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === '\\') at++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{') closers = `}${closers}`;
    else if (character === '[') closers = `]${closers}`;
    else if (character === '}' || character === ']') closers = closers.slice(1);
    if (isInString || closers === '') continue;
    if (character === '{' || character === '[') complete = { end: at + 1, closers };
    if (character === ',') complete = { end: at, closers };
  }
  const openString = text.replace(/\\(?:u[\da-f]{0,3})?$/i, '');
  return (
    parseJson(isInString ? `${openString}"${closers}` : text + closers) ??
    (UNFINISHED.test(text.slice(complete.end))
      ? parseJson(text.slice(0, complete.end) + complete.closers)
      : undefined)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
