import { ArrowUp, RotateCcw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSourceActions } from '../state/source-state.tsx';
import { type SourceChange, useSourceChange } from './source-change.ts';

/** Says that the source is no longer what is shown, and shows what it is now when that is wanted. */
export function SourceChangeBanner() {
  const change = useSourceChange();
  if (change === null) return null;
  return change.newEvents !== null && change.newEvents > 0 ? (
    <NewEvents count={change.newEvents} />
  ) : (
    <Changed state={change.state} />
  );
}

/** Lies over the table, so that no row moves when it appears. */
function NewEvents({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const { refresh } = useSourceActions();
  return (
    <div role="status" className="relative z-20 h-0">
      <div className="pointer-events-none absolute inset-x-0 top-10 flex justify-center">
        <button
          type="button"
          className="control control-primary pointer-events-auto rounded-full shadow-raised"
          onClick={refresh}
        >
          <ArrowUp aria-hidden className="size-3.5" />
          {t('examination.newEvents', { count })}
        </button>
      </div>
    </div>
  );
}

function Changed({ state }: { readonly state: SourceChange['state'] }) {
  const { t } = useTranslation();
  const { refresh } = useSourceActions();
  return (
    <div
      role="status"
      className="flex shrink-0 items-center gap-2 border-b border-line bg-failure-soft px-3 py-1.5"
    >
      <TriangleAlert aria-hidden className="size-4 shrink-0 text-failure" />
      <p className="min-w-0 flex-1">{t(`examination.${state}`)}</p>
      {state !== 'vanished' && (
        <button type="button" className="control" onClick={refresh}>
          <RotateCcw aria-hidden className="size-3.5" />
          {t('examination.readAgain')}
        </button>
      )}
    </div>
  );
}
