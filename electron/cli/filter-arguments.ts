import { escapeActorName } from '../../shared/actor.ts';
import {
  type EventFilter,
  SEARCH_MAX_LENGTH,
  SEARCH_MAX_TEXTS,
  type SearchFilter,
  type ValueFilter,
  type WantedValue,
  withSearchFilter,
  withValueFilter,
} from '../../shared/event-filter.ts';
import { readTypedValue } from '../../shared/query/read-typed-value.ts';
import { isTimeZone, parseRangeEnd, parseRangeStart } from '../../shared/zoned-time.ts';
import { UsageError } from './command-errors.ts';
import type { Arguments } from './parse-arguments.ts';

const VALUE_OPTIONS = ['user', 'action', 'category', 'status', 'target', 'ip'] as const;

export const FILTER_OPTIONS: readonly string[] = ['from', 'to', 'zone', 'search', ...VALUE_OPTIONS];

/**
 * The filter that the command line asks for.
 *
 * @throws UsageError
 */
export function parseFilter(args: Arguments): EventFilter {
  let filter: EventFilter = withSearchFilter(parseRange(args), parseSearch(args.all('search')));
  for (const option of VALUE_OPTIONS) {
    filter = withValueFilter(filter, option, parseValues(option, args.all(option)));
  }
  return filter;
}

function parseRange(args: Arguments): Pick<EventFilter, 'from' | 'to'> {
  const zone = args.one('zone') ?? 'UTC';
  if (!isTimeZone(zone)) throw new UsageError('badZone', { value: zone });
  const from = parseWhen(args, 'from', (text) => parseRangeStart(text, zone));
  const to = parseWhen(args, 'to', (text) => parseRangeEnd(text, zone));
  if (from !== undefined && to !== undefined && from >= to) throw new UsageError('emptyRange');
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function parseWhen(
  args: Arguments,
  option: 'from' | 'to',
  parse: (text: string) => number | null,
): number | undefined {
  const text = args.one(option);
  if (text === undefined) return undefined;
  const time = parse(text);
  if (time === null) throw new UsageError('badDate', { option: `--${option}`, value: text });
  return time;
}

function parseSearch(texts: readonly string[]): SearchFilter {
  const terms = texts.map(parseTerm);
  // An empty text is in every event: whoever asks for it has forgotten something.
  if (terms.some(({ text }) => text === '')) throw new UsageError('missingValue', { option: '--search' });
  if (terms.some(({ text }) => text.length > SEARCH_MAX_LENGTH))
    throw new UsageError('longSearch', { max: SEARCH_MAX_LENGTH });
  const search = {
    include: terms.filter(({ isExcluded }) => !isExcluded).map(({ text }) => text),
    exclude: terms.filter(({ isExcluded }) => isExcluded).map(({ text }) => text),
  };
  if (Math.max(search.include.length, search.exclude.length) > SEARCH_MAX_TEXTS)
    throw new UsageError('manySearches', { max: SEARCH_MAX_TEXTS });
  return search;
}

/** An empty value means "no value". To exclude that would be to export nearly everything, by a `!` whose value was forgotten. */
function parseValues(option: (typeof VALUE_OPTIONS)[number], texts: readonly string[]): ValueFilter {
  const include: WantedValue[] = [];
  const exclude: WantedValue[] = [];
  for (const term of texts.map(parseTerm)) {
    if (term.text === '' && term.isExcluded) throw new UsageError('missingValue', { option: `--${option}` });
    (term.isExcluded ? exclude : include).push(...valuesOf(option, term));
  }
  return { include, exclude };
}

function valuesOf(option: (typeof VALUE_OPTIONS)[number], { text, isLiteral }: Term): readonly WantedValue[] {
  if (isLiteral) return [option === 'user' ? escapeActorName(text) : text];
  return text === '' ? [null, text] : [readTypedValue(option, text)];
}

interface Term {
  readonly text: string;
  readonly isExcluded: boolean;
  readonly isLiteral: boolean;
}

/** A leading `!` excludes, a leading `\` takes the rest literally. */
function parseTerm(given: string): Term {
  const isExcluded = given.startsWith('!');
  const rest = isExcluded ? given.slice(1) : given;
  const isLiteral = rest.startsWith('\\');
  return { text: isLiteral ? rest.slice(1) : rest, isExcluded, isLiteral };
}
