import { expect, test } from 'vitest';
import { describeCompleteness, describeProvenance } from '../../../electron/cli/check-report.ts';
import { createMessages } from '../../../electron/cli/messages.ts';
import { FINDING_KINDS, type FindingPlace } from '../../../shared/completeness.ts';
import { LANGUAGES } from '../../../shared/languages.ts';

const PLACE: FindingPlace = { firstId: '7', lastId: '7', fromTime: 0, toTime: 0, value: null };
const REPORT = {
  eventCount: 1_204,
  firstId: '7',
  lastId: '9007199254740993',
  highestIdGiven: '9007199254740993',
  recordedDeletions: 6,
};
const PROVENANCE = {
  path: '/evidence/\u001b[2Jbackups.db',
  realPath: '/evidence/\u001b[2Jbackups.db',
  openedAs: 'in-place',
  isDamaged: false,
  files: [],
  hasChanged: false,
  walFrames: null,
  isWalMissing: false,
  foreignLogs: [],
  schemaVersion: null,
  auditRetentionDays: null,
  unreadableSettings: [],
  damage: [],
} as const;

test.each(LANGUAGES)('every finding has a title and causes in %s', (language) => {
  const messages = createMessages(language);
  const number = new Intl.NumberFormat(language);
  for (const kind of FINDING_KINDS) {
    for (const count of [1, 2, 1_000_000]) {
      const { title, causes } = messages.finding({ kind, count });
      expect(title, kind).toContain(number.format(count));
      expect(`${title} ${causes}`, kind).not.toMatch(/findings|title|causes|\{\{/);
    }
  }
});

test('ten places are listed, the others counted; each says where, when and what', () => {
  const places = Array.from({ length: 100 }, (_, i) => ({ ...PLACE, firstId: String(i + 1), lastId: '200' }));
  const odd = { ...PLACE, toTime: 61_000, value: `\u001b[31m${'x'.repeat(5_000)}` };
  const text = describeCompleteness(
    {
      ...REPORT,
      findings: [
        { kind: 'missing-middle', weight: 'finding', count: 4_000, places, placeCount: 1_500 },
        { kind: 'unknown-category', weight: 'finding', count: 1, places: [odd], placeCount: 1 },
      ],
    },
    createMessages('en'),
  );
  expect(text).toContain('Completeness: 2 findings\n  1,204 events, ids 7 to 9007199254740993\n');
  expect(text).toContain('\n1. 4,000 ids are missing in between\n   ids 1 – 200 · 1970-01-01 00:00:00 UTC\n');
  expect(text.match(/ids \d+ – 200/g)).toHaveLength(10);
  expect(text).toContain('\n   and 1,490 more places\n   Innocent causes: ');
  expect(text).toContain('id 7 · 1970-01-01 00:00:00 UTC – 1970-01-01 00:01:01 UTC · \\u001b[31mxxx');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(300);
});

test('nothing found is said, too', () => {
  const text = describeCompleteness({ ...REPORT, findings: [] }, createMessages('en'));
  expect(text).toContain('Completeness: nothing found');
  expect(text).toContain('Nothing is missing without explanation, inconsistent or damaged.');
});

test('notes are told apart from findings, and an unknown number from a known one', () => {
  const text = describeCompleteness(
    {
      ...REPORT,
      findings: [
        { kind: 'duplicate-event', weight: 'note', count: 2, places: [PLACE], placeCount: 2 },
        {
          kind: 'unreadable-events',
          weight: 'finding',
          count: null,
          places: [{ ...PLACE, lastId: null }],
          placeCount: 1,
        },
      ],
    },
    createMessages('en'),
  );
  expect(text).toContain('Completeness: 1 finding\n');
  expect(text).toContain('1. Events cannot be read, and how many is not known\n   from id 7 on · 1970');
  expect(text).toContain('  Noted: ');
  expect(text).toContain('– 2 events repeat another one of the same second\n');
});

test('provenance says what is not known, what is missing and what is damaged', () => {
  const messages = createMessages('en');
  const plain = describeProvenance(PROVENANCE, messages);
  expect(plain).toContain('Path                     /evidence/\\u001b[2Jbackups.db\n');
  expect(plain).toContain('Schema version           not recorded\n');
  expect(plain).not.toMatch(/missing|belongs|could not/);
  const unreadable = describeProvenance({ ...PROVENANCE, unreadableSettings: ['schemaVersion'] }, messages);
  expect(unreadable).toContain('Schema version           cannot be read\n');
  expect(unreadable).toContain('Retention setting        not recorded\n');
  const bad = describeProvenance(
    {
      ...PROVENANCE,
      hasChanged: true,
      isWalMissing: true,
      foreignLogs: ['wal', 'journal'],
      isDamaged: true,
      damage: ['Page 3: never used'],
    },
    messages,
  );
  expect(bad).toContain('The files have changed since the events were read');
  expect(bad).toContain('The write-ahead log is missing');
  expect(bad).toContain('The write-ahead log beside this database belongs to another one');
  expect(bad).toContain('The rollback journal beside this database belongs to another one');
  expect(bad).toContain('Part of this file could not be read.');
  expect(bad).toContain('Quick check of the file  Page 3: never used\n');
});
