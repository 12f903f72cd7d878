import { describe, expect, it } from 'vitest';
import { conditionPhrase } from '../../../../renderer/filters/condition-words.ts';
import { distinctWords, valueWords } from '../../../../renderer/filters/value-words.ts';
import { createI18n } from '../../../../renderer/i18n.ts';
import type { FilterCondition } from '../../../../shared/filter-conditions.ts';

const english = createI18n('en').t;
const french = createI18n('fr').t;

describe('valueWords', () => {
  it.each([
    ['user', '@system', 'System'],
    ['user', '@@system', '@system'],
    ['user', 'System', 'System'],
    ['category', 'auth', 'Authentication'],
    ['category', 'brand-new', 'brand-new'],
    ['category', 'toString', 'toString'],
    ['status', 'failure', 'Failure'],
    ['action', 'change_password', 'Password changed'],
    ['action', 'brand_new', 'brand_new'],
    ['target', null, '(none)'],
    ['user', null, 'No user'],
    ['user', '', 'No user'],
    ['ip', '', '(empty text)'],
    ['ip', { typed: '10.0.' }, '10.0.*'],
    ['ip', '10.0.', '10.0.'],
    ['user', { typed: 'Marie' }, 'Marie'],
  ] as const)('calls %s %j "%s"', (field, value, words) => {
    expect(valueWords(english, field, value)).toBe(words);
  });
});

describe('distinctWords', () => {
  it.each([
    ['user', '@system', 'System'],
    ['user', 'System', '"System"'],
    ['user', 'system', 'system'],
    ['status', 'success', 'Success'],
    ['status', 'Success', '"Success"'],
    ['category', 'Authentication', '"Authentication"'],
    ['action', 'Login', '"Login"'],
    ['target', 'Login', 'Login'],
    ['target', '(none)', '"(none)"'],
    ['target', null, '(none)'],
    ['ip', { typed: 'Success' }, 'Success'],
  ] as const)('calls %s %j %s', (field, value, words) => {
    expect(distinctWords(english, field, value)).toBe(words);
  });
});

describe('conditionPhrase', () => {
  const category: FilterCondition = { kind: 'value', field: 'category', value: 'auth', isExcluded: false };

  it('names field and value in the language of the screen', () => {
    expect(conditionPhrase(english, category, 'utc')).toBe('Category: Authentication');
    expect(conditionPhrase(french, category, 'utc')).toBe('Catégorie\u202f: Authentification');
    expect(conditionPhrase(english, { ...category, isExcluded: true }, 'utc')).toBe(
      'Category is not Authentication',
    );
  });

  it('names the days of a range as they were typed', () => {
    expect(conditionPhrase(english, { kind: 'from', time: Date.UTC(2026, 2, 1) }, 'utc')).toBe(
      'From: 2026-03-01',
    );
    expect(conditionPhrase(english, { kind: 'to', time: Date.UTC(2026, 3, 1) }, 'utc')).toBe(
      'To: 2026-03-31',
    );
  });

  it('shows what a value hides, and not all of one without end', () => {
    const spoofed: FilterCondition = {
      kind: 'value',
      field: 'user',
      value: `\u202E${'x'.repeat(5_000)}`,
      isExcluded: false,
    };
    const phrase = conditionPhrase(english, spoofed, 'utc');
    expect(phrase).toContain('U+202E');
    expect(phrase).not.toContain('\u202E');
    expect(phrase.length).toBeLessThan(300);
  });
});
