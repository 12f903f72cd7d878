import { isDamage } from './sqlite-error.ts';

/** What `read` answers; undefined where a damaged page keeps SQLite from reading it. */
export function unlessDamaged<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}
