import { childrenOf, type JsonDocument, memberOf, nameOf } from './json-document.ts';

/** One field that an event changed. A value is the index of its node; undefined where the details leave it out. */
export interface FieldChange {
  /** Names from the outermost inwards; empty where the change is of the target itself. */
  readonly path: readonly string[];
  /** False where duplistatus records the new value alone. */
  readonly isBeforeRecorded: boolean;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Pairs of keys under which duplistatus stores an old and a new value. */
const PAIRS = [
  ['from', 'to'],
  ['old', 'new'],
] as const;
const TOP_LEVEL_PAIRS = [
  ['oldValue', 'newValue'],
  ['oldInterval', 'newInterval'],
] as const;
/** Actions whose details are the new value, under this key. */
const NEW_VALUE_KEYS: Readonly<Record<string, string>> = { notification_frequency_updated: 'value' };
/** Deeper than duplistatus nests anything; whatever is deeper is shown as a value. */
const MAX_DEPTH = 16;

/**
 * The changes that details record, in the four shapes of duplistatus: `{field: {from, to}}`, `{changes: {field: {old,
 * new}}}` (nested for templates), `{oldValue, newValue}` and `{oldInterval, newInterval}`; and the new values where it
 * keeps no old ones, as for `server_updated`.
 */
export function findChanges(details: JsonDocument, action: string | null): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  for (const [beforeKey, afterKey] of TOP_LEVEL_PAIRS) {
    const before = memberOf(details, 0, beforeKey);
    const after = memberOf(details, 0, afterKey);
    if (before === undefined && after === undefined) continue;
    changes.push({ path: [], isBeforeRecorded: before !== undefined, before, after });
  }
  const newValue = memberOf(details, 0, NEW_VALUE_KEYS[action ?? ''] ?? '');
  if (newValue !== undefined) changes.push(newValueOf([], newValue));
  if (details.nodes[0]?.kind !== 'object') return changes;
  for (const child of childrenOf(details, 0)) {
    const name = nameOf(details, child) ?? '';
    const pair = pairOf(details, child);
    if (pair !== undefined) changes.push({ path: [name], isBeforeRecorded: true, ...pair });
    else if (name === 'changes' && isObject(details, child))
      changes.push(...changesWithin(details, child, []));
  }
  return changes;
}

function changesWithin(
  details: JsonDocument,
  object: number,
  path: readonly string[],
): readonly FieldChange[] {
  return childrenOf(details, object).flatMap((child) => {
    const inner = [...path, nameOf(details, child) ?? ''];
    const pair = pairOf(details, child);
    if (pair !== undefined) return [{ path: inner, isBeforeRecorded: true, ...pair }];
    return holdsPairs(details, child) && inner.length < MAX_DEPTH
      ? changesWithin(details, child, inner)
      : [newValueOf(inner, child)];
  });
}

function newValueOf(path: readonly string[], after: number): FieldChange {
  return { path, isBeforeRecorded: false, before: undefined, after };
}

function holdsPairs(details: JsonDocument, object: number): boolean {
  if (!isObject(details, object)) return false;
  const end = details.nodes[object]?.end ?? 0;
  for (let inside = object + 1; inside < end; inside++) {
    if (pairOf(details, inside) !== undefined) return true;
  }
  return false;
}

/** A missing side is undefined: JSON drops keys whose value was undefined. */
function pairOf(details: JsonDocument, at: number): Pick<FieldChange, 'before' | 'after'> | undefined {
  if (!isObject(details, at)) return undefined;
  const count = details.nodes[at]?.childCount ?? 0;
  if (count === 0 || count > 2) return undefined;
  const names = childrenOf(details, at).map((child) => nameOf(details, child));
  const pair = PAIRS.find((keys) => names.every((name) => keys.some((key) => key === name)));
  return pair && { before: memberOf(details, at, pair[0]), after: memberOf(details, at, pair[1]) };
}

function isObject({ nodes }: JsonDocument, at: number): boolean {
  return nodes[at]?.kind === 'object';
}
