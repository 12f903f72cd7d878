/** What duplistatus writes in place of a secret. */
export const REDACTED = '[REDACTED]';

/** Whether a value of the details is such a mark; a text that only mentions it is none. */
export function hasRedacted(details: string): boolean {
  return details.includes(`"${REDACTED}"`);
}
