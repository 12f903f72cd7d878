import type { ValueField, WantedValue } from '../event-filter.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import { foldAccents } from '../text-folding.ts';

const SCREENS = Object.values(CATALOGUES);

/** The automated events, however their user is written. */
const SYSTEM = { typed: 'system' } as const;

type Meanings = ReadonlyMap<string, WantedValue>;
let meanings: Partial<Record<ValueField, Meanings>> | undefined;

/**
 * The value that a screen in any of the languages calls so, whatever the case and accents; undefined where none does, and for
 * words that are the stored value itself. A query means the same whatever language its reader chooses.
 */
export function valueCalled(field: ValueField, words: string): WantedValue | undefined {
  meanings ??= {
    status: meaningsOf(SCREENS.map(({ audit }) => audit.status)),
    category: meaningsOf(SCREENS.map(({ audit }) => audit.category)),
    action: meaningsOf(SCREENS.map(({ table }) => table.actions)),
    user: new Map(SCREENS.map(({ audit }) => [foldAccents(audit.system), SYSTEM])),
  };
  return meanings[field]?.get(foldAccents(words));
}

function meaningsOf(catalogues: readonly Readonly<Record<string, string>>[]): Meanings {
  const called = catalogues
    .flatMap((words) => Object.entries(words))
    .map(([value, words]) => [foldAccents(words), value] as const);
  const stored = new Set(called.map(([, value]) => foldAccents(value)));
  return new Map(called.filter(([words]) => !stored.has(words)));
}
