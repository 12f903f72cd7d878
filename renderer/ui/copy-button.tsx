import { Check, Copy, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writeToClipboard } from './write-to-clipboard.ts';

const OUTCOME_SHOWN_MS = 1_500;

interface CopyButtonProps {
  /** What is copied, in words. */
  readonly label: string;
  /** The text to copy, made when it is wanted. */
  readonly text: () => string;
  /** Shows the label beside the icon. */
  readonly isLabelled?: boolean;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ label, text, isLabelled = false }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), OUTCOME_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () =>
    writeToClipboard(text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  const Icon = outcome === 'copied' ? Check : outcome === 'failed' ? TriangleAlert : Copy;
  const message =
    outcome === 'copied' ? t('detail.copied') : outcome === 'failed' ? t('detail.copyFailed') : '';
  return (
    <>
      <button
        type="button"
        className={isLabelled ? 'pane-button' : 'pane-copy'}
        data-outcome={outcome}
        aria-label={isLabelled ? undefined : label}
        title={message || label}
        onClick={() => void copy()}
      >
        <Icon aria-hidden className="pane-icon" />
        {isLabelled && <span>{message || label}</span>}
      </button>
      <span role="status" className="sr-only">
        {message}
      </span>
    </>
  );
}
