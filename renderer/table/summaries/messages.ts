import { serverName } from './common-parts.ts';
import type { DetailsReader } from './details-reader.ts';
import type { Summarize } from './summarize.ts';
import { joined } from './summary-words.ts';

const mail: Summarize = (details, { t }) => {
  const recipient = details.firstText('recipientEmail', 'to', 'mailto');
  const host = details.text('host');
  return joined(
    details.text('error'),
    recipient === undefined ? undefined : t('summaries.to', { recipient }),
    ...occasion(details),
    // Without a recipient, the way it went is all there is.
    recipient !== undefined || host === undefined ? undefined : t('summaries.via', { host }),
  );
};

const push: Summarize = (details, { t }) => {
  const topic = details.text('topic');
  return joined(
    details.text('error'),
    ...occasion(details),
    topic === undefined ? undefined : t('summaries.topic', { topic }),
  );
};

/** What the message told of. */
function occasion(details: DetailsReader): readonly (string | undefined)[] {
  return [
    ...['backupStatus', 'backupName', 'templateType'].map((key) => details.text(key)),
    serverName(details),
  ];
}

export const messages = {
  email_sent: mail,
  email_failed: mail,
  notification_sent: push,
  notification_failed: push,
  test_email_sent: mail,
  test_notification_sent: push,
} satisfies Record<string, Summarize>;
