import { ifCounted } from './common-parts.ts';
import type { DetailsReader } from './details-reader.ts';
import type { Summarize } from './summarize.ts';
import { formatBytes, formatUnit, joined, reasonWords, type SummaryWords } from './summary-words.ts';

/** The file of a database backup: name, size, and what went wrong. */
function fileWords(details: DetailsReader, { language }: SummaryWords): string | undefined {
  return joined(
    details.text('filename'),
    ifCounted(details.count('size'), (bytes) => formatBytes(bytes, language)),
    details.text('error'),
  );
}

const schema: Summarize = (details, { t }) => {
  const version = details.firstText('schema_version', 'to_version', 'version');
  return joined(
    version === undefined ? undefined : t('summaries.schema', { version }),
    details.text('description'),
    details.text('error'),
  );
};

export const system = {
  sessions_cleared_on_startup: (details, words) => {
    const reason = details.text('reason');
    const pid = details.text('pid');
    return joined(
      reason === undefined ? undefined : reasonWords(words, reason),
      pid === undefined ? undefined : words.t('summaries.process', { pid }),
    );
  },

  audit_cleanup: (details, { t, language }) =>
    joined(
      ifCounted(details.count('deletedCount'), (count) => t('summaries.eventsDeleted', { count })),
      ifCounted(details.count('retentionDays'), (days) =>
        t('summaries.keptFor', { duration: formatUnit(days, 'day', language) }),
      ),
    ),

  cleanup_executed: (details, { t }) => {
    const period = details.text('retentionPeriod');
    return joined(
      ifCounted(details.count('deletedCount'), (count) => t('summaries.backupsDeleted', { count })),
      period === undefined ? undefined : t('summaries.olderThan', { period }),
    );
  },

  database_backup: fileWords,

  database_restore: (details, words) => {
    const name = details.text('safetyBackupPath');
    return joined(
      fileWords(details, words),
      name === undefined ? undefined : words.t('summaries.safetyCopy', { name }),
    );
  },

  // Both hold the default password in clear: nothing but what is named here is said of them.
  database_initialization: schema,
  database_migration: schema,

  master_key_changed: (details, { t }) => joined(t('summaries.passwordsCleared'), details.text('username')),

  overdue_check_manual: (details, { t }) =>
    joined(
      ifCounted(details.count('checkedBackups'), (count) => t('summaries.backupsChecked', { count })),
      ifCounted(details.count('overdueBackupsFound'), (count) => t('summaries.overdue', { count })),
      ifCounted(details.count('notificationsSent'), (count) => t('summaries.notificationsSent', { count })),
    ),

  overdue_notifications_reset: (_details, { t }) => t('summaries.remindersReset'),

  admin_password_reset_cli: (details, { t }) =>
    joined(details.text('targetUsername'), t('summaries.onCommandLine')),
} satisfies Record<string, Summarize>;
