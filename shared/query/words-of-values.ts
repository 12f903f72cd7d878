import type { ValueField, WantedValue } from '../event-filter.ts';
import { audit as german } from '../i18n/de/audit.ts';
import { table as germanTable } from '../i18n/de/table.ts';
import { audit as english } from '../i18n/en/audit.ts';
import { table as englishTable } from '../i18n/en/table.ts';
import { audit as spanish } from '../i18n/es/audit.ts';
import { table as spanishTable } from '../i18n/es/table.ts';
import { audit as french } from '../i18n/fr/audit.ts';
import { table as frenchTable } from '../i18n/fr/table.ts';
import { audit as hindi } from '../i18n/hi-Latn/audit.ts';
import { table as hindiTable } from '../i18n/hi-Latn/table.ts';
import { audit as portuguese } from '../i18n/pt-BR/audit.ts';
import { table as portugueseTable } from '../i18n/pt-BR/table.ts';
import { audit as chinese } from '../i18n/zh-Hans/audit.ts';
import { table as chineseTable } from '../i18n/zh-Hans/table.ts';
import { foldAccents } from '../text-folding.ts';

const AUDIT = [english, french, german, spanish, portuguese, chinese, hindi];
const TABLES = [
  englishTable,
  frenchTable,
  germanTable,
  spanishTable,
  portugueseTable,
  chineseTable,
  hindiTable,
];

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
    status: meaningsOf(AUDIT.map(({ status }) => status)),
    category: meaningsOf(AUDIT.map(({ category }) => category)),
    action: meaningsOf(TABLES.map(({ actions }) => actions)),
    user: new Map(AUDIT.map(({ system }) => [foldAccents(system), SYSTEM])),
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
