import { changesInWords } from './field-words.ts';
import type { Summarize } from './summarize.ts';
import { joined } from './summary-words.ts';

export const users = {
  user_created: (details, { t }) =>
    joined(
      details.text('targetUsername'),
      details.flag('is_admin') ? t('summaries.administrator') : undefined,
      details.flag('must_change_password') ? t('summaries.mustChangePassword') : undefined,
    ),

  user_updated: (details, words) => joined(details.text('targetUsername'), changesInWords(words, details)),

  user_deleted: (details, { t }) =>
    joined(
      details.firstText('deleted_username', 'targetUsername'),
      details.flag('was_admin') ? t('summaries.administrator') : undefined,
    ),

  password_reset: (details) => details.text('targetUsername'),
} satisfies Record<string, Summarize>;
