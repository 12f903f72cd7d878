import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../../renderer/i18n.ts';
import { summarizeDetails } from '../../../../renderer/table/summaries/summarize-details.ts';
import type { table } from '../../../../shared/i18n/en/table.ts';
import type { Language } from '../../../../shared/languages.ts';

function summarize(action: string, details: unknown, language: Language = 'en'): string | undefined {
  const words = { t: createI18n(language).t, language, zone: 'utc' } as const;
  const text = typeof details === 'string' ? details : JSON.stringify(details);
  return summarizeDetails({ action, details: text }, words)?.text;
}

const PUSH = { type: 'backup', serverName: 'nas-01', backupName: 'Daily', backupStatus: 'Warning' };

/** Details as duplistatus 1.4.2 writes them. */
const EXAMPLES: Readonly<Record<keyof typeof table.actions, readonly (readonly [object, string])[]>> = {
  login: [
    [{ is_admin: true, must_change_password: true }, 'administrator · must change password'],
    [{ is_admin: false, must_change_password: false }, 'ordinary account'],
    [{ reason: 'Invalid credentials' }, 'Invalid credentials'],
    [{ reason: 'Invalid password', failed_attempts: 3 }, 'Invalid password (3rd attempt)'],
    [{ reason: 'Invalid password', failed_attempts: 11 }, 'Invalid password (11th attempt)'],
    [
      { reason: 'Too many failed attempts', failed_attempts: 5, locked_until: '2026-09-24T03:22:51.114Z' },
      'Too many failed attempts (5th attempt) · locked until 2026-09-24 03:22:51',
    ],
    [{ reason: 'Account locked', minutes_remaining: 15 }, 'Account locked · for another 15 min'],
    [{ reason: 'Account disabled' }, 'Account disabled'],
  ],
  logout: [[{}, 'Session ended']],
  change_password: [
    [{ was_forced: true }, 'Change was required'],
    [{ reason: 'Password policy violation', errors: ['a', 'b'] }, 'Password too weak · a, b'],
  ],
  user_created: [
    [
      { is_admin: true, must_change_password: true, temp_password: 'S3cret', targetUsername: 'alice' },
      'alice · administrator · must change password',
    ],
  ],
  user_updated: [
    [{ is_admin: { from: false, to: true }, targetUsername: 'bob' }, 'bob · administrator: no → yes'],
  ],
  user_deleted: [[{ deleted_username: 'lukas', was_admin: false, deleted_by: 'marie' }, 'lukas']],
  password_reset: [[{ reset_by: 'marie', temp_password: 'S3cret', targetUsername: 'thomas' }, 'thomas']],
  audit_retention_updated: [[{ oldValue: '90', newValue: '180' }, '90 → 180 days']],
  overdue_tolerance_updated: [
    [{ oldValue: '1h', newValue: '2h' }, '1 → 2 hr'],
    [{ oldValue: '30min', newValue: '1d' }, '30 min → 1 day'],
    [{ oldValue: 'never', newValue: '1h' }, 'never → 1 hr'],
  ],
  overdue_monitoring_interval_updated: [
    [{ oldInterval: '20 minutes', newInterval: '45 minutes' }, 'interval 20 → 45 min'],
    [{ oldInterval: '1 minute', newInterval: '1 hour' }, 'interval 1 min → 1 hr'],
  ],
  notification_frequency_updated: [
    [{ value: 'every_day' }, 'every day'],
    [{ value: 'at_full_moon' }, 'at_full_moon'],
  ],
  ntfy_config_updated: [
    [
      { changes: { topic: { old: 'a', new: 'b' }, accessToken: { old: 'tk_1', new: 'tk_2' } } },
      'topic: a → b · accessToken: not shown → not shown',
    ],
  ],
  email_config_updated: [
    [
      { changes: { port: { old: null, new: 587 }, hasPassword: { old: false, new: true } } },
      'port: – → 587 · password set: no → yes',
    ],
  ],
  email_config_deleted: [[{}, 'Mail server settings removed']],
  email_password_updated: [[{ hasPassword: '[REDACTED]' }, 'Password changed']],
  notification_template_updated: [
    [
      {
        templatesUpdated: ['success', 'warning'],
        changes: { success: { title: { old: 'a', new: 'b' } }, language: { old: 'en-GB', new: 'fr' } },
      },
      'templates: success, warning · language: en-GB → fr',
    ],
  ],
  backup_notification_updated: [
    [{ backupCount: 14, modifiedCount: 2, modifiedBackupKeys: ['k'] }, '2 of 14 backups changed'],
    [{ message: 'No changes' }, 'No changes'],
  ],
  backup_upload: [
    [
      {
        server_name: 'nas-01',
        backup_name: 'Daily',
        status: 'Warning',
        duration_seconds: 201.456,
        size: 3_200_000_000,
        examined_files: 12,
        warnings: 2,
        errors: 0,
      },
      'Warning · Daily · 12 files, 3.2 GB, 3 min 21 sec · nas-01 · 2 warnings',
    ],
  ],
  backup_collected: [
    [
      { serverName: 'nas-01', serverAlias: '', processed: 4, skipped: 0, errors: 1 },
      'nas-01 · 4 backups read · 1 error',
    ],
    [{ serverName: 'unknown', error: 'no answer' }, 'no answer'],
  ],
  backup_schedule_synced: [[{ serverName: 'nas-01', processed: 2, errors: 0 }, 'nas-01 · 2 schedules']],
  backup_job_deleted: [
    [{ serverName: 'nas-01', backupName: 'Daily', deletedCount: 4 }, 'Daily · nas-01 · 4 backups deleted'],
  ],
  server_added: [[{ serverName: 'nas-01', serverUrl: 'http://nas' }, 'nas-01 · http://nas']],
  server_updated: [
    [{ serverName: 'nas-01', changes: { alias: 'NAS' } }, 'nas-01 · alias: NAS · new values only'],
  ],
  server_deleted: [[{ serverName: 'old', backupChanges: 2 }, 'old · 2 backups affected']],
  server_password_updated: [[{ serverName: 'nas-01', passwordChanged: 'x' }, 'nas-01 · Password changed']],
  servers_merged: [
    [{ serverName: 'old', oldServerIds: ['x'], mergedCount: 1 }, '1 server merged · into old'],
  ],
  sessions_cleared_on_startup: [[{ reason: 'Server startup', pid: 17 }, 'Server started · process 17']],
  audit_cleanup: [[{ retentionDays: 90, deletedCount: 1_204 }, '1,204 events deleted · kept for 90 days']],
  cleanup_executed: [
    [{ retentionPeriod: '6 months', deletedCount: 0 }, '0 backups deleted · older than 6 months'],
  ],
  database_backup: [[{ format: 'db', filename: 'a.db', size: 274_432 }, 'a.db · 274.4 kB']],
  database_restore: [
    [{ filename: 'a.db', size: 999, safetyBackupPath: 'b.db' }, 'a.db · 999 byte · safety copy b.db'],
  ],
  database_initialization: [
    [
      { schema_version: '4.0', description: 'New database', default_password: 'Duplistatus09' },
      'schema 4.0 · New database',
    ],
  ],
  database_migration: [[{ default_password: 'Duplistatus09' }, 'default_password: not shown']],
  master_key_changed: [[{ username: 'admin', reason: 'changed' }, 'Stored passwords cleared · admin']],
  email_sent: [
    [{ ...PUSH, recipientEmail: 'marie@example.test' }, 'to marie@example.test · Warning · Daily · nas-01'],
    [{ ...PUSH, host: 'smtp' }, 'Warning · Daily · nas-01 · via smtp'],
  ],
  email_failed: [[{ host: 'smtp', error: 'refused' }, 'refused · via smtp']],
  notification_sent: [[{ ...PUSH, topic: 'main' }, 'Warning · Daily · nas-01 · topic main']],
  notification_failed: [[{ topic: 'main', error: 'quota' }, 'quota · topic main']],
  test_email_sent: [[{ type: 'email', host: 'smtp' }, 'via smtp']],
  test_notification_sent: [[{ type: 'template', templateType: 'custom', topic: 'ok' }, 'custom · topic ok']],
  overdue_check_manual: [
    [
      { checkedBackups: 9, overdueBackupsFound: 0, notificationsSent: 1 },
      '9 backups checked · 0 overdue · 1 notification sent',
    ],
  ],
  overdue_notifications_reset: [[{ message: 'done' }, 'Overdue notifications will be sent anew']],
  admin_password_reset_cli: [[{ method: 'cli', targetUsername: 'admin' }, 'admin · on the command line']],
};

describe.each(Object.entries(EXAMPLES))('the summary of %s', (action, examples) => {
  it.each(examples)('of %j is %j', (details, text) => {
    expect(summarize(action, details)).toBe(text);
  });

  const damaged = [null, [], 'text', 7, {}, { status: [], reason: {}, changes: 'x', size: -1, errors: 'no' }];
  it.each(damaged)('bears %j', (details) => {
    expect(() => summarize(action, details)).not.toThrow();
  });
});

describe('other details', () => {
  it('are shown field by field, changes as old → new', () => {
    expect(
      summarize('future', { a: 1, b: true, c: { from: 'x', to: null }, d: ['p', 'q'], e: { f: 2 } }),
    ).toBe('c: x → – · a: 1 · b: yes · d: p, q · e: {f: 2}');
    expect(summarize('future', [1, 2])).toBe('1, 2');
    expect(summarize('future', {})).toBeUndefined();
  });

  it('never show what may be a secret', () => {
    const details = { password: 'x1', nested: { apiKey: 'x2', list: [{ token: 'x3' }] }, hasPassword: true };
    expect(summarize('future', details)).not.toMatch(/x[123]/);
    expect(summarize('constructor', details)).not.toMatch(/x[123]/);
  });

  it('are shown as they are where they are no JSON', () => {
    expect(summarize('login', '{"username":"o"brien"}')).toBe('{"username":"o"brien"}');
  });
});

it('speaks French, numbers and units included', () => {
  expect(
    summarize(
      'overdue_monitoring_interval_updated',
      EXAMPLES.overdue_monitoring_interval_updated[0]?.[0],
      'fr',
    ),
  ).toBe('intervalle 20 → 45\u00a0min');
  expect(summarize('login', { reason: 'Invalid password', failed_attempts: 3 }, 'fr')).toBe(
    'Mot de passe incorrect (3e tentative)',
  );
  expect(summarize('backup_upload', { examined_files: 12, size: 3_200_000_000 }, 'fr')).toMatch(
    /^12 fichiers, 3,2\sGo$/,
  );
});
