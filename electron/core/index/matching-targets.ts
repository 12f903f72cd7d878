import type { FieldValue, TypedValue, WantedValue } from '../../../shared/event-filter.ts';
import { foldValue, splitWanted, typedMatcher } from '../../../shared/typed-values.ts';
import type { CodedPair, TargetEntry } from './event-index.ts';

interface FoldedTarget {
  readonly type: string | null;
  readonly id: string | null;
}

/** Per target of a dictionary, 1 where its type, its id, or `type:id` is one of those wanted. */
export function matchingTargets(
  dictionary: CodedPair<TargetEntry>['dictionary'],
): (wanted: readonly WantedValue[]) => Uint8Array {
  const { entries } = dictionary;
  const types = new Set(entries.map(({ type }) => type));
  /** Kept once it was needed, as `matchingValues` does. */
  let folded: readonly FoldedTarget[] | undefined;

  function markExact(matching: Uint8Array, wanted: readonly FieldValue[]): void {
    const mark = (type: string | null, id: string | null) => {
      const code = dictionary.find(type, id);
      if (code !== undefined) matching[code] = 1;
    };
    for (const value of wanted) {
      if (value === null) {
        mark(null, null);
        continue;
      }
      for (const type of types) mark(type, value);
      for (const [type, id] of splitAtColons(value)) mark(type, id);
    }
    const wantedTypes = new Set(wanted.filter((value) => value !== null && types.has(value)));
    if (wantedTypes.size === 0) return;
    entries.forEach(({ type }, code) => {
      if (wantedTypes.has(type)) matching[code] = 1;
    });
  }

  function markTyped(matching: Uint8Array, typed: readonly TypedValue[]): void {
    if (typed.length === 0) return;
    const isMeant = typedMatcher('target', typed);
    folded ??= entries.map(foldTarget);
    folded.forEach(({ type, id }, code) => {
      const texts = [type, id, type !== null && id !== null ? `${type}:${id}` : null];
      if (texts.some((text) => text !== null && isMeant(text))) matching[code] = 1;
    });
  }

  return (wanted) => {
    const matching = new Uint8Array(entries.length);
    const { exact, typed } = splitWanted(wanted);
    markExact(matching, exact);
    markTyped(matching, typed);
    return matching;
  };
}

function foldTarget({ type, id }: TargetEntry): FoldedTarget {
  return { type: foldValue('targetType', type), id: foldValue('target', id) };
}

/** Every pair that `value` may be the `type:id` of. */
function splitAtColons(value: string): (readonly [type: string, id: string])[] {
  const colons = [...value.matchAll(/:/g)].map(({ index }) => index);
  return colons.map((colon) => [value.slice(0, colon), value.slice(colon + 1)]);
}
