import type { Summarize } from './summarize.ts';
import { attemptWords, formatUnit, joined, reasonWords, timeWords } from './summary-words.ts';

export const authentication = {
  login: (details, words) => {
    const { t, language } = words;
    const isAdmin = details.flag('is_admin');
    const attempts = details.count('failed_attempts');
    const reason = details.text('reason');
    const lockedUntil = details.text('locked_until');
    const minutes = details.count('minutes_remaining');
    const why = reason === undefined ? undefined : reasonWords(words, reason);
    return joined(
      why === undefined || attempts === undefined
        ? why
        : t('summaries.withAttempt', { reason: why, attempt: attemptWords(words, attempts) }),
      lockedUntil && t('summaries.lockedUntil', { time: timeWords(words, lockedUntil) }),
      minutes === undefined
        ? undefined
        : t('summaries.lockedFor', { duration: formatUnit(minutes, 'minute', language) }),
      isAdmin === undefined
        ? undefined
        : t(isAdmin ? 'summaries.administrator' : 'summaries.ordinaryAccount'),
      details.flag('must_change_password') ? t('summaries.mustChangePassword') : undefined,
    );
  },

  logout: (details, { t }) => details.text('reason') ?? t('summaries.sessionEnded'),

  change_password: (details, words) => {
    const reason = details.text('reason');
    const isForced = details.flag('was_forced');
    return joined(
      reason && reasonWords(words, reason),
      details.texts('errors').join(', '),
      isForced === undefined
        ? undefined
        : words.t(isForced ? 'summaries.forcedChange' : 'summaries.ownChange'),
    );
  },
} satisfies Record<string, Summarize>;
