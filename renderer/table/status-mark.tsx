import { CircleAlert, CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { VisibleText } from '../format/visible-text.tsx';
import type { Translate } from '../i18n.ts';
import { statusWords } from './event-words.ts';

const MARKS = new Map([
  ['success', { Icon: CircleCheck, tone: 'success' }],
  ['failure', { Icon: CircleX, tone: 'failure' }],
  ['error', { Icon: CircleAlert, tone: 'error' }],
]);
const UNKNOWN = { Icon: CircleHelp, tone: 'unknown' };
const MAX_LENGTH = 120;

/** A status by icon, word and colour, so that no one of them carries it alone. */
export function StatusMark({ status, t }: { readonly status: string | null; readonly t: Translate }) {
  if (status === null) return null;
  const { Icon, tone } = MARKS.get(status) ?? UNKNOWN;
  const words = statusWords(t, status) ?? '';
  return (
    <span className={`status-mark status-${tone}`}>
      <Icon aria-hidden className="status-icon" />
      <VisibleText text={words} maxLength={MAX_LENGTH} className="status-words" />
    </span>
  );
}
