import type { StoredValue } from '../store/stored-value.ts';

/**
 * What `foldCase` makes ASCII letters of, or takes them away with: ligatures, sharp s, dotless i, the Kelvin sign …, and the
 * marks that merge with the letter before them. And NUL, where LIKE ends.
 */
const BEYOND_LIKE =
  /\0|[\u0300-\u036f]|[\u00df\u0130\u0131\u0149\u017f\u01f0\u037e\u1e96-\u1e9a\u1e9e\u1fef\u212a\ufb00-\ufb06]/;

/** Whether SQLite's LIKE, which folds ASCII letters and passes over blobs, may judge a value otherwise than `foldCase` does. */
export function isBeyondLike(value: StoredValue): boolean {
  return Buffer.isBuffer(value) || (typeof value === 'string' && BEYOND_LIKE.test(value));
}
