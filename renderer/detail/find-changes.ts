import { isJsonObject, type JsonObject, type JsonValue } from './parse-details.ts';

/** One field that an event changed. A value is undefined where the details leave it out. */
export interface FieldChange {
  /** Names from the outermost inwards; empty where the change is of the target itself. */
  readonly path: readonly string[];
  /** False where duplistatus records the new value alone. */
  readonly isBeforeRecorded: boolean;
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

export interface FoundChanges {
  readonly changes: readonly FieldChange[];
  /** Details beside the changes. */
  readonly rest: JsonObject;
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

/**
 * The changes that details record, in the four shapes of duplistatus: `{field: {from, to}}`, `{changes: {field: {old,
 * new}}}` (nested for templates), `{oldValue, newValue}` and `{oldInterval, newInterval}`; and the new values of
 * `server_updated`, which keeps no old ones.
 */
export function findChanges(details: JsonValue): FoundChanges {
  if (!isJsonObject(details)) return { changes: [], rest: {} };
  const rest: Record<string, JsonValue> = {};
  const changes: FieldChange[] = [];
  const pair = TOP_LEVEL_PAIRS.find(([before, after]) => before in details && after in details);
  if (pair)
    changes.push({ path: [], isBeforeRecorded: true, before: details[pair[0]], after: details[pair[1]] });
  for (const [key, value] of Object.entries(details)) {
    if (pair?.some((name) => name === key)) continue;
    const found =
      key === 'changes' && isJsonObject(value)
        ? changesWithin(value, [])
        : pairOf(value) && changesWithin({ [key]: value }, []);
    if (found && found.length > 0) changes.push(...found);
    else rest[key] = value;
  }
  return { changes, rest };
}

function changesWithin(fields: JsonObject, path: readonly string[]): readonly FieldChange[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const inner = [...path, key];
    const pair = pairOf(value);
    if (pair) return [{ path: inner, isBeforeRecorded: true, before: pair[0], after: pair[1] }];
    return isJsonObject(value) && holdsPairs(value)
      ? changesWithin(value, inner)
      : [{ path: inner, isBeforeRecorded: false, before: undefined, after: value }];
  });
}

function holdsPairs(fields: JsonObject): boolean {
  return Object.values(fields).some(
    (value) => pairOf(value) !== undefined || (isJsonObject(value) && holdsPairs(value)),
  );
}

/** A missing side is undefined: JSON drops keys whose value was undefined. */
function pairOf(value: JsonValue): readonly [JsonValue | undefined, JsonValue | undefined] | undefined {
  if (!isJsonObject(value)) return undefined;
  const keys = Object.keys(value);
  const pair = PAIRS.find(
    (names) => keys.length > 0 && keys.every((key) => names.some((name) => name === key)),
  );
  return pair && [value[pair[0]], value[pair[1]]];
}
