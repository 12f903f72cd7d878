import { ifCounted, serverName } from './common-parts.ts';
import { changesInWords } from './field-words.ts';
import type { Summarize } from './summarize.ts';
import { joined } from './summary-words.ts';

export const servers = {
  server_added: (details) => joined(serverName(details), details.text('serverUrl'), details.text('error')),

  server_updated: (details, words) => {
    const changes = changesInWords(words, details);
    return joined(
      serverName(details),
      changes,
      changes === undefined ? undefined : words.t('summaries.onlyNewValues'),
    );
  },

  server_deleted: (details, { t }) =>
    joined(
      serverName(details),
      ifCounted(details.count('backupChanges'), (count) => t('summaries.backupsAffected', { count })),
      details.text('error'),
    ),

  server_password_updated: (details, { t }) => joined(serverName(details), t('summaries.passwordChanged')),

  servers_merged: (details, { t }) => {
    const name = serverName(details);
    return joined(
      ifCounted(details.count('mergedCount'), (count) => t('summaries.serversMerged', { count })),
      name === undefined ? undefined : t('summaries.into', { name }),
      details.text('error'),
    );
  },
} satisfies Record<string, Summarize>;
