import { describe, expect, test } from 'vitest';
import { SYSTEM_ACTOR } from '../../../../shared/actor.ts';
import type { RelatedCount } from '../../../../shared/related-events.ts';
import type { AuditRow } from '../../../fixtures/audit-row.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) =>
  createAuditDatabase(path, { state: 'rollback', events: 1_500, hard: true, odd: true, extraRows: SESSIONS }),
);

const LOGIN: AuditRow = {
  timestamp: '2026-11-20 08:00:00',
  userId: 'user-1',
  username: 'renée',
  action: 'login',
  category: 'auth',
  targetType: null,
  targetId: null,
  details: '{}',
  ipAddress: '192.0.2.1',
  userAgent: null,
  status: 'success',
  errorMessage: null,
};
const WORK: Partial<AuditRow> = { action: 'server_updated', category: 'server' };

/** Sessions of one account, in order; each login is found by its minute. */
const SESSIONS: readonly AuditRow[] = [
  ...[
    {},
    { minute: 1, ...WORK },
    { minute: 2, status: 'failure', ipAddress: '203.0.113.9' },
    { minute: 3, ...WORK, ipAddress: null },
    { minute: 4, userId: 'user-2', username: 'other', action: 'logout' },
    { minute: 5, action: 'logout' },
    { minute: 6, ...WORK },
    { minute: 10 },
    { minute: 11, ...WORK },
    { minute: 12, ipAddress: '192.0.2.2' },
    { minute: 13, ...WORK, ipAddress: '192.0.2.2' },
    { minute: 14, userId: null, username: 'system', action: 'sessions_cleared_on_startup', ipAddress: null },
    { minute: 20 },
    { minute: 21, ...WORK },
    { minute: 30, userId: null, username: 'gone' },
    { minute: 31, userId: null, username: 'gone', ...WORK },
    { minute: 32, userId: null, username: 'gone', action: 'logout' },
  ].map(({ minute = 0, ...row }: Partial<AuditRow> & { readonly minute?: number }) => ({
    ...LOGIN,
    ...row,
    timestamp: `2026-11-20 08:${String(minute).padStart(2, '0')}:00`,
  })),
];

function firstId(condition: string): string {
  const [id] = opened.sql(`SELECT id FROM audit_log WHERE ${condition} ORDER BY id LIMIT 1`);
  return String(id);
}

function countWhere(condition: string): number {
  return Number(opened.sql(`SELECT count(*) FROM audit_log WHERE ${condition}`)[0]);
}

async function expectShown({ filter, count }: RelatedCount): Promise<void> {
  expect((await opened.ids(filter)).length, 'the filter shows what is counted').toBe(count);
}

describe('a failed login from a scanner', () => {
  const id = () => firstId("ip_address = '203.0.113.77' AND username = 'root'");

  test('counts everything that its address did', async () => {
    const { ip } = opened.store.events.related(id());
    expect(ip?.count).toBe(countWhere("ip_address = '203.0.113.77'"));
    await expectShown(ip as RelatedCount);
  });

  test('counts everything under its name, and not under one that looks like it', async () => {
    const { user } = opened.store.events.related(id());
    expect(user.count).toBe(countWhere("username = 'root'"));
    expect(user.count).toBeLessThan(countWhere("lower(username) = 'root'"));
    await expectShown(user);
  });

  test('counts five minutes before and after, both ends included', async () => {
    const { moment } = opened.store.events.related(id());
    const within = `abs(unixepoch(timestamp) - (SELECT unixepoch(timestamp) FROM audit_log WHERE id = ${id()})) <= 300`;
    expect(moment?.count).toBe(countWhere(within));
    await expectShown(moment as RelatedCount);
  });

  test('has no target, and no session', () => {
    const { target, session } = opened.store.events.related(id());
    expect({ target, session }).toEqual({ target: null, session: null });
  });
});

test('the target of an event is counted by type and id', async () => {
  const { target } = opened.store.events.related(firstId("action = 'ntfy_config_updated'"));
  expect(target?.count).toBe(countWhere("target_type = 'configuration' AND target_id = 'ntfy_config'"));
  await expectShown(target as RelatedCount);
});

test('an automated event is related to all automated ones', async () => {
  const { user, ip } = opened.store.events.related(firstId("username = 'system' AND user_id IS NULL"));
  expect(user.filter).toEqual({ user: { include: [SYSTEM_ACTOR], exclude: [] } });
  await expectShown(user);
  expect(ip).toBeNull();
});

test('an event that is not there is gone', () => {
  expect(() => opened.store.events.related('999999')).toThrow(
    expect.objectContaining({ code: 'event-gone' }),
  );
});

describe('a login begins a session', () => {
  const minutes = async (minute: string) => {
    const { session } = opened.store.events.related(
      firstId(`timestamp = '2026-11-20 08:${minute}:00' AND action = 'login'`),
    );
    if (session === null) return null;
    await expectShown(session);
    const ids = await opened.ids(session.filter);
    const times = opened.sql(
      `SELECT substr(timestamp, 15, 2) FROM audit_log WHERE id IN (${ids}) ORDER BY id`,
    );
    return { times, end: session.end };
  };

  test('that ends with the logout of the same account, and leaves out guesses from elsewhere', async () => {
    expect(await minutes('00')).toEqual({ times: ['00', '01', '03', '05'], end: 'logout' });
  });

  test('that ends where the account logs in from another address', async () => {
    expect(await minutes('10')).toEqual({ times: ['10', '11'], end: 'other-login' });
  });

  test('that ends where duplistatus starts anew', async () => {
    expect(await minutes('12')).toEqual({ times: ['12', '13'], end: 'restart' });
  });

  test('that nothing ends before the log does', async () => {
    expect(await minutes('20')).toEqual({ times: ['20', '21'], end: 'log-end' });
  });

  test('also of an account that is gone', async () => {
    expect(await minutes('30')).toEqual({ times: ['30', '31', '32'], end: 'logout' });
  });

  test('but not one that failed', async () => {
    expect(await minutes('02')).toBeNull();
  });
});
