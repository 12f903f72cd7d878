import { VisibleText } from '../format/visible-text.tsx';
import type { Translate } from '../i18n.ts';
import { statusWords } from './event-words.ts';
import { RowIcon } from './row-icon.tsx';

const KNOWN = ['success', 'failure', 'error'] as const;
const MAX_LENGTH = 120;

/** A status by icon, word and colour, so that no one of them carries it alone. */
export function StatusMark({ status, t }: { readonly status: string | null; readonly t: Translate }) {
  if (status === null) return null;
  const tone = KNOWN.find((known) => known === status) ?? 'unknown';
  const words = statusWords(t, status) ?? '';
  return (
    <span className={`status-mark status-${tone}`}>
      <RowIcon name={tone} className="status-icon" />
      <VisibleText text={words} maxLength={MAX_LENGTH} className="status-words" />
    </span>
  );
}
