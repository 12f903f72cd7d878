import { FileX2, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { visibleString } from '../format/visible-characters.ts';
import { useOpening, useSourceActions } from '../state/source-state.tsx';
import { explainFailure } from '../ui/explain-failure.ts';

/** Why no database is shown, and what to do about it. */
export function OpeningFailure() {
  const { t } = useTranslation();
  const { failed, lost } = useOpening();
  const { reopen } = useSourceActions();
  const error = lost ?? failed?.error;
  if (error === undefined) return null;
  const fileName = failed?.fileName ?? '';
  const { whatHappened, whatToDo } = explainFailure(t, error, fileName);
  const isNamed = lost === null && fileName !== '';
  return (
    <div role="alert" className="text-center">
      <span className="mx-auto grid size-14 place-items-center rounded-lg bg-error-soft text-error">
        <FileX2 aria-hidden className="size-7" />
      </span>
      <h1 className="mt-4 text-xl font-semibold wrap-anywhere">
        {isNamed ? t('welcome.couldNotOpen', { fileName: visibleString(fileName) }) : whatHappened}
      </h1>
      {isNamed && <p className="mt-2 text-lg wrap-anywhere">{whatHappened}</p>}
      <p className="mx-auto mt-1 max-w-120 text-lg text-balance text-ink-soft">{whatToDo}</p>
      {lost !== null && (
        <button type="button" className="control mt-4 h-9 px-4 text-base" onClick={reopen}>
          <RotateCcw aria-hidden className="size-4" />
          {t('common.reopen')}
        </button>
      )}
    </div>
  );
}
