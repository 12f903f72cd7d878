import { describe, expect, it } from 'vitest';
import { type EventFilter, NO_FILTER, SEARCH_MAX_TEXTS } from '../../../../shared/event-filter.ts';
import { parseQuery } from '../../../../shared/query/parse-query.ts';

const time = (text: string) => Date.parse(text);

function filterOf(text: string, zone = 'UTC'): EventFilter {
  const { filter, terms } = parseQuery(text, zone);
  expect(terms.map(({ problem }) => problem).filter((problem) => problem !== undefined)).toEqual([]);
  return filter;
}

/** The problems of a query, each with the part of it that would be underlined. */
function problemsOf(text: string) {
  return parseQuery(text, 'UTC').terms.flatMap(({ problem }) => {
    if (problem === undefined) return [];
    const { start, end, ...rest } = problem;
    return [{ at: text.slice(start, end), ...rest }];
  });
}

it('reads free text, typed filters, exclusions and dates from one line', () => {
  const text = 'status:failure user:marie -action:login ip:10.0. before:2026-11-01 "exact phrase" disk -test';
  expect(filterOf(text)).toEqual({
    status: { include: ['failure'], exclude: [] },
    user: { include: [{ typed: 'marie' }], exclude: [] },
    action: { include: [], exclude: ['login'] },
    ip: { include: [{ typed: '10.0.' }], exclude: [] },
    to: time('2026-11-01T00:00:00Z'),
    search: { include: ['exact phrase', 'disk'], exclude: ['test'] },
  });
});

it('shows all events for nothing', () => {
  expect(filterOf('')).toEqual(NO_FILTER);
  expect(filterOf(' \t ')).toEqual(NO_FILTER);
});

describe('values', () => {
  it.each([
    ['user:marie', 'user', { typed: 'marie' }],
    ['user:"marie"', 'user', 'marie'],
    ['USER:Marie', 'user', { typed: 'Marie' }],
    ['user:42', 'user', '42'],
    ['user:用', 'user', { typed: '用' }],
    ['user:"marie curie"', 'user', 'marie curie'],
    ['user:@system', 'user', '@system'],
    ['user:"@system"', 'user', '@@system'],
    ['user:@someone', 'user', { typed: '@someone' }],
    ['user:@1', 'user', '@@1'],
    ['user:none', 'user', null],
    ['user:"none"', 'user', 'none'],
    ['ip:None', 'ip', null],
    ['target:""', 'target', ''],
    ['target:a:b', 'target', { typed: 'a:b' }],
    ['target:"a:b"', 'target', 'a:b'],
    ['target:"//a"', 'target', '//a'],
    ['type:user', 'targetType', 'user'],
    ['target_type:user', 'targetType', 'user'],
    ['ip:::1', 'ip', '::1'],
    ['ip:fe80::1', 'ip', { typed: 'fe80::1' }],
    ['ip:fe80:', 'ip', { typed: 'fe80:' }],
    ['ip:"10.0."', 'ip', '10.0.'],
    ['action:a"b', 'action', { typed: 'a"b' }],
    ['action:Login', 'action', { typed: 'Login' }],
    ['action:"a\\"b\\\\c"', 'action', 'a"b\\c'],
    ['action:"C:\\temp"', 'action', 'C:\\temp'],
    ['action:C:\\temp', 'action', { typed: 'C:\\temp' }],
    ['user:mar\u202eie', 'user', 'mar\u202eie'],
    ['action:"\\u{202e}\\u{a}\\u{110000}"', 'action', '\u202e\n\\u{110000}'],
    ['statut:failure', 'status', 'failure'],
    ['Catégorie:auth', 'category', 'auth'],
    ['categorie:auth', 'category', 'auth'],
    ['用户:marie', 'user', { typed: 'marie' }],
  ] as const)('%s is the %s %j', (text, field, value) => {
    expect(filterOf(text)).toEqual({ [field]: { include: [value], exclude: [] } });
  });

  it.each([
    ['category:Authentication', 'category', 'auth'],
    ['catégorie:authentification', 'category', 'auth'],
    ['category:"Authentication"', 'category', 'Authentication'],
    ['status:échec', 'status', 'failure'],
    ['status:echec', 'status', 'failure'],
    ['status:失败', 'status', 'failure'],
    ['status:FAILURE', 'status', { typed: 'FAILURE' }],
    ['action:"password changed"', 'action', 'change_password'],
    ['action:"\\u{70}assword changed"', 'action', 'password changed'],
    ['category:"User management"', 'category', 'user'],
    ['user:Système', 'user', { typed: 'system' }],
    ['target:Failure', 'target', { typed: 'Failure' }],
  ] as const)('may be the words of a screen in any language: %s', (text, field, value) => {
    expect(filterOf(text)).toEqual({ [field]: { include: [value], exclude: [] } });
  });

  it('are alternatives where a name is repeated, each of them once', () => {
    expect(filterOf('user:1 -user:3 user:2 user:b user:1 user:b')).toEqual({
      user: { include: ['1', '2', { typed: 'b' }], exclude: ['3'] },
    });
  });
});

describe('free text', () => {
  it.each([
    ['disk full', ['disk', 'full']],
    ['"disk full"', ['disk full']],
    ['text:disk', ['disk']],
    ['"-x"', ['-x']],
    ['"user:x"', ['user:x']],
    ['https://x.org/a:b', ['https://x.org/a:b']],
    ['12:30', ['12:30']],
    ['5"', ['5"']],
    ['"a""b"', ['a', 'b']],
    ['a-b', ['a-b']],
    ['DOMAIN\\user', ['DOMAIN\\user']],
    ['100%', ['100%']],
  ])('%s looks for %j', (text, include) => {
    expect(filterOf(text)).toEqual({ search: { include, exclude: [] } });
  });

  it('is excluded by a leading hyphen', () => {
    expect(filterOf('-"a b" -text:c --d')).toEqual({ search: { include: [], exclude: ['a b', 'c', '-d'] } });
  });
});

describe('dates', () => {
  it.each([
    ['from:2026-11-01', '2026-11-01T00:00:00Z', undefined],
    ['after:2026-11-01', '2026-11-02T00:00:00Z', undefined],
    ['to:2026-11-01', undefined, '2026-11-02T00:00:00Z'],
    ['before:2026-11-01', undefined, '2026-11-01T00:00:00Z'],
    ['on:2026-11-01', '2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'],
    ['on:2026-11-01T10:20', '2026-11-01T10:20:00Z', '2026-11-01T10:21:00Z'],
    ['from:"2026-11-01 10:20"', '2026-11-01T10:20:00Z', undefined],
    ['from:2026-11-01 from:2026-11-03', '2026-11-03T00:00:00Z', undefined],
    ['before:2026-11-03 to:2026-11-04', undefined, '2026-11-03T00:00:00Z'],
  ])('%s is from %s until just before %s', (text, from, to) => {
    expect(filterOf(text)).toEqual({
      ...(from !== undefined && { from: time(from) }),
      ...(to !== undefined && { to: time(to) }),
    });
  });

  it('are those of the zone', () => {
    expect(filterOf('on:2026-11-01', 'Europe/Paris')).toEqual({
      from: time('2026-10-31T23:00:00Z'),
      to: time('2026-11-01T23:00:00Z'),
    });
  });
});

describe('problems', () => {
  it.each([
    ['a statu:failure b', { at: 'statu', kind: 'unknown-name', name: 'statu', suggestion: 'status' }],
    ['uzer:x', { at: 'uzer', kind: 'unknown-name', name: 'uzer', suggestion: 'user' }],
    ['-cat:auth', { at: 'cat', kind: 'unknown-name', name: 'cat', suggestion: 'category' }],
    ['foo:bar', { at: 'foo', kind: 'unknown-name', name: 'foo', suggestion: undefined }],
    ['user: x', { at: 'user:', kind: 'missing-value', name: 'user' }],
    ['x -', { at: '-', kind: 'missing-text' }],
    ['""', { at: '""', kind: 'missing-text' }],
    ['text: x', { at: 'text:', kind: 'missing-text' }],
    ['x "y z', { at: '"y z', kind: 'unclosed-quote' }],
    ['user:"y\\"', { at: '"y\\"', kind: 'unclosed-quote' }],
    ['from:yesterday', { at: 'yesterday', kind: 'bad-date', text: 'yesterday' }],
    ['on:2026-02-30', { at: '2026-02-30', kind: 'bad-date', text: '2026-02-30' }],
    ['-on:2026-02-03', { at: '-on:2026-02-03', kind: 'excluded-date', name: 'on' }],
    ['from:2026-03-02 to:2026-03-01', { at: 'to:2026-03-01', kind: 'empty-range' }],
    ['on:2026-03-02 on:2026-03-01', { at: 'on:2026-03-01', kind: 'empty-range' }],
    [`-${'x'.repeat(1_001)}`, { at: 'x'.repeat(1_001), kind: 'long-text', max: 1_000 }],
  ])('of %.40s: %j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('leave the other terms as they are', () => {
    const { filter, terms } = parseQuery('user:1 fro:2026-01-01 "b c" status:', 'UTC');
    expect(filter).toEqual({
      user: { include: ['1'], exclude: [] },
      search: { include: ['b c'], exclude: [] },
    });
    expect(terms.map(({ problem }) => problem?.kind)).toEqual([
      undefined,
      'unknown-name',
      undefined,
      'missing-value',
    ]);
  });

  it('include one text more than a filter holds', () => {
    const texts = Array.from({ length: SEARCH_MAX_TEXTS + 1 }, (_, at) => `text${at}`).join(' ');
    expect(problemsOf(texts)).toEqual([{ at: 'text20', kind: 'many-texts', max: SEARCH_MAX_TEXTS }]);
  });
});

it('says where each term, its name and its value stand', () => {
  const [term] = parseQuery('  -user:"a b"x', 'UTC').terms;
  expect(term).toMatchObject({
    start: 2,
    end: 13,
    isExcluded: true,
    queryName: 'user',
    name: { text: 'user', start: 3, end: 7 },
    value: { text: 'a b', start: 8, end: 13 },
  });
});
