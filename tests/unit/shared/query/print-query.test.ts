import { describe, expect, it } from 'vitest';
import { escapeActorName, SYSTEM_ACTOR } from '../../../../shared/actor.ts';
import {
  type EventFilter,
  eventFilterSchema,
  NO_FILTER,
  VALUE_FIELDS,
  type ValueField,
  type WantedValue,
  withSearchFilter,
  withValueFilter,
} from '../../../../shared/event-filter.ts';
import { parseQuery } from '../../../../shared/query/parse-query.ts';
import { printQuery } from '../../../../shared/query/print-query.ts';
import { readTypedValue } from '../../../../shared/query/read-typed-value.ts';
import { createRandom, type Random } from '../../../fixtures/random.ts';

const ZONES = ['UTC', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

const time = (text: string) => Date.parse(text);

it.each<[EventFilter, string]>([
  [NO_FILTER, ''],
  [{ search: { include: ['disk', 'a b'], exclude: ['-x'] } }, 'disk "a b" -"-x"'],
  [{ search: { include: ['user:x', 'say "hi"'], exclude: [] } }, '"user:x" "say \\"hi\\""'],
  [
    { user: { include: [SYSTEM_ACTOR, '@@system'], exclude: ['None'] } },
    'user:@system user:"@system" -user:"None"',
  ],
  [{ user: { include: [null], exclude: ['none'] } }, 'user:none -user:"none"'],
  [
    { ip: { include: ['10.0.', { typed: '10.0.' }, '::1', null], exclude: [] } },
    'ip:"10.0." ip:10.0. ip:::1 ip:none',
  ],
  [{ user: { include: ['marie', { typed: 'marie' }], exclude: ['42'] } }, 'user:"marie" user:marie -user:42'],
  [
    { action: { include: ['login', 'Login', { typed: 'Login' }], exclude: [] } },
    'action:login action:"Login" action:Login',
  ],
  [{ targetType: { include: [''], exclude: [] } }, 'type:""'],
  [
    { category: { include: ['auth', 'Authentication', 'authentication'], exclude: [] } },
    'category:auth category:"Authentication" category:"authentication"',
  ],
  [{ action: { include: ['Password changed'], exclude: [] } }, 'action:"\\u{50}assword changed"'],
  [{ action: { include: ['\u202eevil\n'], exclude: [] } }, 'action:"\\u{202e}evil\\u{a}"'],
  [{ from: time('2026-11-01T00:00:00Z'), to: time('2026-11-03T00:00:00Z') }, 'from:2026-11-01 to:2026-11-02'],
  [
    { from: time('2026-11-01T10:20:00Z'), to: time('2026-11-01T10:20:30Z') },
    'from:2026-11-01T10:20 before:2026-11-01T10:20:30',
  ],
])('%j is written %s', (filter, text) => {
  expect(printQuery(filter, 'UTC')).toBe(text);
});

describe('a moment that the clocks show twice', () => {
  it.each([
    ['2026-10-25T00:30:00Z', 'from:2026-10-25T02:30'],
    ['2026-10-25T01:30:00Z', 'from:2026-10-25T01:30:00.000Z'],
  ])('%s is written %s in Paris', (moment, text) => {
    expect(printQuery({ from: time(moment) }, 'Europe/Paris')).toBe(text);
  });
});

const TYPED = [
  'FAILURE',
  'Authentication',
  'marie',
  'É',
  '10.0.',
  'fe80:',
  'Login',
  'a:b',
  'C:\\x',
  '@Home',
  '-x',
  '7',
];

const PIECES = [
  ...[
    'a',
    'Z',
    'é',
    '用',
    '😀',
    '0',
    '-',
    ':',
    '//',
    '"',
    '\\',
    '\\"',
    '\\u{41}',
    'u{',
    '}',
    '@',
    '@system',
    'none',
    'Authentication',
    'Failure',
    'Password changed',
  ],
  ...['user:', '-user:', 'from:', 'status:', '%', '_', '.', ',', '(', '=cmd|', '<b>', '#', '&', '+', "'"],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\u001b',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\u2066',
  ],
  ...['\u200d', '\u00ad', '\ufffd', '\ud800', '\udc00', '\ufe0f', '\u{e0041}', '\u{f0000}', '\u0301'],
];

function hostileText(random: Random): string {
  return Array.from({ length: random.int(1, 6) }, () => random.pick(PIECES)).join('');
}

function hostileValue(random: Random, field: ValueField): WantedValue {
  if (random.chance(0.1)) return null;
  if (random.chance(0.2)) return readTypedValue(field, random.pick(TYPED));
  const text = random.chance(0.05) ? '' : hostileText(random);
  if (field !== 'user') return text;
  return random.chance(0.1) ? SYSTEM_ACTOR : escapeActorName(text);
}

function distinct<Value>(count: number, make: () => Value): readonly Value[] {
  const values = Array.from({ length: count }, make);
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function hostileFilter(random: Random): EventFilter {
  const from = time('2020-01-01T00:00:00Z') + random.int(0, 300_000_000_000);
  const roundTo = random.pick([1, 1_000, 1_800_000, 86_400_000]);
  const start = from - (from % roundTo);
  const texts = () => distinct(random.int(0, 3), () => hostileText(random));
  const range = {
    ...(random.chance(0.5) && { from: start }),
    ...(random.chance(0.5) && { to: start + roundTo * random.int(1, 400) }),
  };
  const searching = withSearchFilter(range, { include: texts(), exclude: texts() });
  return VALUE_FIELDS.reduce((filter, field) => {
    const values = () => distinct(random.int(0, 2), () => hostileValue(random, field));
    return withValueFilter(filter, field, { include: values(), exclude: values() });
  }, searching);
}

it('comes back as the same filter, whatever it filters by and in whichever zone', () => {
  for (let seed = 0; seed < 2_000; seed++) {
    const random = createRandom(seed);
    const filter = eventFilterSchema.parse(hostileFilter(random));
    const zone = random.pick(ZONES);
    const text = printQuery(filter, zone);
    const { filter: read, terms } = parseQuery(text, zone);
    expect(
      terms.filter(({ problem }) => problem !== undefined),
      text,
    ).toEqual([]);
    expect(read, text).toEqual(filter);
    expect(text, 'what a text field would drop, or nobody see').not.toMatch(
      /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u,
    );
  }
});

it('never fails to read a text, and writes what it read so that it reads the same', () => {
  for (let seed = 0; seed < 2_000; seed++) {
    const random = createRandom(seed);
    const text = Array.from({ length: random.int(0, 5) }, () => hostileText(random)).join('');
    const { filter, terms } = parseQuery(text, 'UTC');
    for (const { start, end, problem } of terms) {
      expect(end).toBeGreaterThan(start);
      if (problem !== undefined) expect(text.slice(problem.start, problem.end)).not.toBe('');
    }
    expect(parseQuery(printQuery(filter, 'UTC'), 'UTC').filter, text).toEqual(filter);
  }
});
