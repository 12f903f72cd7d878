import { serverName } from './common-parts.ts';
import type { DetailsReader } from './details-reader.ts';
import type { Summarize } from './summarize-details.ts';
import { joined, type SummaryWords } from './summary-words.ts';

const mail: Summarize = (details, words) => joined(mailWay(details, words), ...occasion(details));

const push: Summarize = (details, { t }) => {
  const topic = details.text('topic');
  return joined(topic === undefined ? undefined : t('summaries.topic', { topic }), ...occasion(details));
};

/** To whom a mail went; where duplistatus does not say, through which server. */
function mailWay(details: DetailsReader, { t }: SummaryWords): string | undefined {
  const recipient = details.firstText('recipientEmail', 'to', 'mailto');
  const host = details.text('host');
  if (recipient !== undefined) return t('summaries.to', { recipient });
  return host === undefined ? undefined : t('summaries.via', { host });
}

function occasion(details: DetailsReader): readonly (string | undefined)[] {
  const what = ['backupStatus', 'backupName', 'templateType'].map((key) => details.text(key));
  return [...what, serverName(details), details.text('error')];
}

export const messages = {
  email_sent: mail,
  email_failed: mail,
  notification_sent: push,
  notification_failed: push,
  test_email_sent: mail,
  test_notification_sent: push,
} satisfies Record<string, Summarize>;
