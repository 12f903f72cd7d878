import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../shared/app-error.ts';
import { CATALOGUES } from '../../../shared/i18n/catalogues.ts';
import { LANGUAGES } from '../../../shared/languages.ts';

/** Every text of a language by its key, sections first. */
function textsOf(catalogue: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...textsOf(value as object, `${prefix}${key}.`)],
    ),
  );
}

const english = textsOf(CATALOGUES.en);

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([placeholder]) => placeholder).sort();
}

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = textsOf(CATALOGUES[language]);
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  it('are none of them empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('say what happened and what to do for every error code', () => {
    for (const code of ERROR_CODES) {
      expect(texts.has(`errors.${code}`), code).toBe(true);
      expect(texts.has(`advice.${code}`), code).toBe(true);
    }
  });

  it('have a plural for every case of the language', () => {
    const bases = [...english.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) {
      for (const plural of plurals) expect(texts.has(`${base}_${plural}`), `${base}_${plural}`).toBe(true);
    }
  });

  it('take the same values as the English ones', () => {
    for (const [key, text] of texts) {
      const original = english.get(key) ?? english.get(key.replace(/_many$/, '_other'));
      // "The only event" needs no number where "all 12 events" does.
      if (key.endsWith('_one')) continue;
      expect(placeholdersOf(text), key).toEqual(placeholdersOf(original ?? ''));
    }
  });
});

describe('French typography', () => {
  const french = [...textsOf(CATALOGUES.fr)];

  it('puts a narrow no-break space before : ; ! ? and inside guillemets', () => {
    const wrong = french.filter(([, text]) => /(?<![\u202F\d\w/]|^)[:;!?»]|«(?!\u202F)| [:;!?]/.test(text));
    expect(wrong).toEqual([]);
  });

  it('uses the curly apostrophe', () => {
    expect(french.filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});
