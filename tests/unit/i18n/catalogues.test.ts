import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../shared/app-error.ts';
import { LANGUAGES } from '../../../shared/languages.ts';
import { textsOf } from './texts-of.ts';

const english = textsOf('en');

/** What a text consists of besides words: placeholders, names, options, addresses, and values of the log. */
const NO_WORDS =
  /\{\{[^}]*\}\}|Audit Viewer|duplistatus|SQLite|SHA-256|NTFY|UTC|CSV|JSON|ID|URL|OK|WAL|--?[a-z]+|\P{L}/gu;

/** What is printed on a keyboard is what the language of the keyboard has, often English. */
const NAMES_OF_KEYS = 'shortcuts.key.';

/** Texts that are the same word in another language, and are meant to be. */
const SAME_WORDS: Readonly<Partial<Record<string, readonly string[]>>> = {
  fr: [
    'Action',
    'Configuration',
    'Provenance',
    'Dates',
    'Services',
    'Notifications',
    'Local',
    'port',
    'alias',
    'note',
  ],
  de: ['Name', 'Status', 'Details', 'System', 'Server', 'Backup', 'Log'],
  es: ['Error', 'Local', 'Normal', 'Zoom', 'alias', 'byte', 'bytes', 'error', 'no'],
  'pt-BR': [
    'Status',
    'Local',
    'Backup',
    'Log',
    'Normal',
    'Zoom',
    'Login',
    'Logout',
    'alias',
    'byte',
    'bytes',
  ],
  // Hindi says these in English too.
  'hi-Latn': [
    'Audit log',
    'Backup',
    'Columns',
    'Database',
    'Field',
    'File',
    'Log',
    'Path',
    'Rollback journal',
    'Server',
    'System',
    'Theme',
    'Time zone',
    'Tree',
    'User agent',
    'Views',
    'Window',
    'administrator',
    'byte',
    'file',
    'files',
    'host',
    'note',
    'port',
    'schedule',
    'topic',
  ],
};

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([placeholder]) => placeholder).sort();
}

/** The plural form that a key ends in, if any. */
function splitPlural(key: string): readonly [base: string, plural: string | undefined] {
  const [, base = key, plural] = /^(.*)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return [base, plural];
}

const counted = new Set(
  [...english.keys()].map(splitPlural).flatMap(([base, plural]) => (plural === 'other' ? [base] : [])),
);

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = textsOf(language);
  const plurals: readonly string[] = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('are none of them empty, and none begins or ends in a space', () => {
    const odd = [...texts].filter(([key, text]) => text.trim() !== text && key !== 'cli.help');
    expect(odd).toEqual([]);
    expect([...texts].filter(([, text]) => text === '')).toEqual([]);
  });

  it('say what happened and what to do for every error code', () => {
    for (const code of ERROR_CODES) {
      expect(texts.has(`errors.${code}`), code).toBe(true);
      expect(texts.has(`advice.${code}`), code).toBe(true);
    }
  });

  it('have the plurals of the language, every one and no other', () => {
    expect(counted.size).toBeGreaterThan(0);
    for (const base of counted) {
      for (const plural of plurals) expect(texts.has(`${base}_${plural}`), `${base}_${plural}`).toBe(true);
    }
    const foreign = [...texts.keys()].filter((key) => {
      const [base, plural = 'zero'] = splitPlural(key);
      return counted.has(base) && plural !== 'zero' && !plurals.includes(plural);
    });
    expect(foreign).toEqual([]);
  });

  it('name every action, category and status apart', () => {
    for (const group of ['table.actions.', 'audit.category.', 'audit.status.']) {
      const names = [...texts].filter(([key]) => key.startsWith(group)).map(([, name]) => name);
      expect(new Set(names).size, group).toBe(names.length);
    }
  });

  it('take the same values as the English ones', () => {
    for (const [key, text] of texts) {
      const [base, plural] = splitPlural(key);
      // "The only event" needs no number where "all 12 events" does.
      if (plural === 'one') continue;
      const original = english.get(key) ?? english.get(`${base}_other`) ?? '';
      expect(placeholdersOf(text), key).toEqual(placeholdersOf(original));
    }
  });

  it.skipIf(language === 'en')('are translated, but for words that both languages share', () => {
    const shared = SAME_WORDS[language] ?? [];
    const untranslated = [...texts].filter(
      ([key, text]) =>
        text === english.get(key) &&
        !key.startsWith(NAMES_OF_KEYS) &&
        text.replace(NO_WORDS, '') !== '' &&
        !shared.includes(text.replace(/\{\{.*?\}\}|…/g, '').trim()),
    );
    expect(untranslated, 'to be translated, or listed above').toEqual([]);
  });
});
