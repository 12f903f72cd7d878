import { errorCount, ifCounted, serverName, unlessZero } from './common-parts.ts';
import type { Summarize } from './summarize.ts';
import { formatBytes, formatSeconds, joined } from './summary-words.ts';

export const backups = {
  backup_upload: (details, words) => {
    const { t, language } = words;
    const figures = [
      ifCounted(details.count('examined_files'), (count) => t('summaries.files', { count })),
      ifCounted(details.count('size'), (bytes) => formatBytes(bytes, language)),
      ifCounted(details.count('duration_seconds'), (seconds) => formatSeconds(seconds, language)),
    ];
    const status = details.text('status');
    return joined(
      // The event's own status says as much.
      status === 'Success' ? undefined : status,
      details.text('backup_name'),
      figures.filter((figure) => figure !== undefined).join(', '),
      serverName(details),
      unlessZero(details.count('warnings'), (count) => t('summaries.warnings', { count })),
      errorCount(details, words),
    );
  },

  backup_collected: (details, words) =>
    joined(
      serverName(details),
      ifCounted(details.count('processed'), (count) => words.t('summaries.processed', { count })),
      unlessZero(details.count('skipped'), (count) => words.t('summaries.skipped', { count })),
      errorCount(details, words),
      details.text('error'),
    ),

  backup_schedule_synced: (details, words) =>
    joined(
      serverName(details),
      ifCounted(details.count('processed'), (count) => words.t('summaries.schedules', { count })),
      errorCount(details, words),
      details.text('error'),
    ),

  backup_job_deleted: (details, { t }) =>
    joined(
      details.text('backupName'),
      serverName(details),
      ifCounted(details.count('deletedCount'), (count) => t('summaries.backupsDeleted', { count })),
    ),
} satisfies Record<string, Summarize>;
