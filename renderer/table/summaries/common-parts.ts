import type { DetailsReader } from './details-reader.ts';
import type { SummaryWords } from './summary-words.ts';

/** Says a count that is there. */
export function ifCounted(count: number | undefined, say: (count: number) => string): string | undefined {
  return count === undefined ? undefined : say(count);
}

/** Says a count that is worth saying only where it is not zero. */
export function unlessZero(count: number | undefined, say: (count: number) => string): string | undefined {
  return count === 0 ? undefined : ifCounted(count, say);
}

/** The server by the name that duplistatus recorded; it writes "unknown" where it knew none. */
export function serverName(details: DetailsReader): string | undefined {
  const name = details.firstText('serverName', 'server_name');
  return name === 'unknown' ? undefined : name;
}

export function errorCount(details: DetailsReader, { t }: SummaryWords): string | undefined {
  return unlessZero(details.count('errors'), (count) => t('summaries.errors', { count }));
}
