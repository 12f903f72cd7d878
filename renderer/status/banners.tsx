import { CircleAlert, LoaderCircle, RotateCcw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clip } from '../format/clip.ts';
import { visibleString } from '../format/visible-characters.ts';
import { useOpening, useSourceActions } from '../state/source-state.tsx';
import { isUsual } from '../state/view.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { explainFailure } from '../ui/explain-failure.ts';

const UNREAD_MAX_LENGTH = 120;

/** What happens to the open database, to the one that was to replace it, or to the page's address, above the events. */
export function Banners() {
  const { t } = useTranslation();
  const { openingFile, failed, lost } = useOpening();
  const { reopen, dismissFailure } = useSourceActions();
  const loss = lost && explainFailure(t, lost);
  const failure = failed && explainFailure(t, failed.error, failed.fileName);
  return (
    <>
      {openingFile !== null && (
        <p role="status" className="flex items-center gap-2 border-b border-line bg-accent-soft px-3 py-1.5">
          <LoaderCircle aria-hidden className="size-4 shrink-0 text-accent motion-safe:animate-spin" />
          <span className="truncate">{t('common.opening', { fileName: visibleString(openingFile) })}</span>
        </p>
      )}
      {loss && (
        <Banner title={loss.whatHappened} text={loss.whatToDo}>
          <button type="button" className="control" onClick={reopen}>
            <RotateCcw aria-hidden className="size-3.5" />
            {t('common.reopen')}
          </button>
        </Banner>
      )}
      {failure && (
        <Banner title={failure.whatHappened} text={failure.whatToDo}>
          <DismissButton onClick={dismissFailure} />
        </Banner>
      )}
      <UnreadBanner />
    </>
  );
}

/** Says what of the page's address could not be read, and what is shown therefore. */
function UnreadBanner() {
  const { t } = useTranslation();
  const view = useViewState();
  const dispatch = useViewDispatch();
  if (view.unread.length === 0) return null;
  const unread = visibleString(clip(view.unread.join(' · '), UNREAD_MAX_LENGTH));
  return (
    <Banner
      title={t('common.addressUnread', { unread })}
      text={t(isUsual(view) ? 'common.addressAllShown' : 'common.addressRestShown')}
    >
      <DismissButton onClick={() => dispatch({ type: 'unread-seen' })} />
    </Banner>
  );
}

function DismissButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="control control-quiet control-icon"
      aria-label={t('common.dismiss')}
      title={t('common.dismiss')}
      onClick={onClick}
    >
      <X aria-hidden className="size-4" />
    </button>
  );
}

interface BannerProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Banner({ title, text, children }: BannerProps) {
  return (
    <div
      role="alert"
      className="flex shrink-0 items-center gap-2 border-b border-line bg-error-soft px-3 py-1.5"
    >
      <CircleAlert aria-hidden className="size-4 shrink-0 text-error" />
      <p className="min-w-0 flex-1 wrap-anywhere">
        <strong className="font-semibold">{title}</strong> {text}
      </p>
      {children}
    </div>
  );
}
