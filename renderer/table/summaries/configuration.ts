import { summaries } from '../../../shared/i18n/en/summaries.ts';
import { durationChange } from './duration-change.ts';
import { changesInWords } from './field-words.ts';
import type { Summarize } from './summarize.ts';
import { joined } from './summary-words.ts';

const changedFields: Summarize = (details, words) => changesInWords(words, details);

export const configuration = {
  audit_retention_updated: (details, words) =>
    durationChange(words, details.text('oldValue'), details.text('newValue'), 'day'),

  overdue_tolerance_updated: (details, words) =>
    durationChange(words, details.text('oldValue'), details.text('newValue')),

  overdue_monitoring_interval_updated: (details, words) => {
    const change = durationChange(words, details.text('oldInterval'), details.text('newInterval'));
    return change === undefined ? undefined : words.t('summaries.interval', { change });
  },

  notification_frequency_updated: (details, { t }) => {
    const value = details.text('value');
    return value !== undefined && Object.hasOwn(summaries.frequency, value)
      ? t(`summaries.frequency.${value as keyof typeof summaries.frequency}`)
      : value;
  },

  ntfy_config_updated: changedFields,
  email_config_updated: changedFields,
  email_config_deleted: (_details, { t }) => t('summaries.smtpRemoved'),
  email_password_updated: (_details, { t }) => t('summaries.passwordChanged'),

  notification_template_updated: (details, words) => {
    const names = details.texts('templatesUpdated').join(', ');
    if (names === '') return changesInWords(words, details);
    const language = changesInWords(words, details, ({ path }) => path.join('.') === 'language');
    return joined(words.t('summaries.templates', { names }), language);
  },

  backup_notification_updated: (details, { t }) => {
    const count = details.count('backupCount');
    const changed = details.count('modifiedCount');
    if (count !== undefined && changed !== undefined)
      return t('summaries.backupsChanged', { count, changed });
    const message = details.text('message');
    return message === 'No changes' ? t('summaries.noChanges') : message;
  },
} satisfies Record<string, Summarize>;
