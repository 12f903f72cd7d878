import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../shared/saved-view.ts';
import { SAVED_VIEWS_MAX } from '../../shared/settings.ts';
import { visibleString } from '../format/visible-characters.ts';
import { useSetting } from '../state/settings.ts';
import { Failure } from '../ui/failure.tsx';
import { Modal } from '../ui/modal.tsx';
import { builtInNames } from './built-in-views.ts';
import { withFreeName } from './saved-views.ts';
import { exportViewFile, importViewFile } from './view-files.ts';
import { ViewRow } from './view-row.tsx';

interface ManageViewsDialogProps {
  readonly onApply: (view: SavedView) => void;
  readonly onClose: () => void;
}

/** The user's own views: renamed, deleted, written into files and read from them. */
export function ManageViewsDialog({ onApply, onClose }: ManageViewsDialogProps) {
  const { t } = useTranslation();
  const [savedViews, setSavedViews] = useSetting('savedViews');
  const [done, setDone] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const builtIn = builtInNames(t);
  const isFull = savedViews.length >= SAVED_VIEWS_MAX;

  /** Says what came of something that may fail. */
  async function tell(work: () => Promise<string>): Promise<void> {
    setError(null);
    setDone('');
    try {
      setDone(await work());
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }

  const read = (chosen: File) =>
    tell(async () => {
      const view = withFreeName([...builtIn, ...namesOf(savedViews)], await importViewFile(chosen));
      setSavedViews([...savedViews, view]);
      return t('views.imported', { name: visibleString(view.name) });
    });
  const write = (view: SavedView) =>
    tell(async () => {
      const isWritten = await exportViewFile(view);
      return isWritten ? t('views.exported', { name: visibleString(view.name) }) : '';
    });
  const change = (view: SavedView, next: SavedView | null) =>
    setSavedViews(savedViews.flatMap((other) => (other !== view ? [other] : next === null ? [] : [next])));

  return (
    <Modal title={t('views.manageTitle')} onClose={onClose}>
      {savedViews.length === 0 && <p className="text-ink-soft">{t('views.noneYet')}</p>}
      <ul className="flex flex-col gap-1.5">
        {savedViews.map((view, at) => (
          <ViewRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the name of a view changes while its row has the focus
            key={at}
            view={view}
            isTaken={(name) => [...builtIn, ...namesOf(savedViews.toSpliced(at, 1))].includes(name)}
            onRename={(name) => change(view, { ...view, name })}
            onApply={() => {
              onApply(view);
              onClose();
            }}
            onExport={() => void write(view)}
            onDelete={() => {
              change(view, null);
              // The button that has the focus goes away.
              importButton.current?.focus();
            }}
          />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-3 border-t border-line pt-3">
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen !== undefined) void read(chosen);
            currentTarget.value = '';
          }}
        />
        <button
          ref={importButton}
          type="button"
          className="control"
          disabled={isFull}
          onClick={() => file.current?.click()}
        >
          <Upload aria-hidden className="size-3.5" />
          {t('views.import')}
        </button>
        <p role="status" className="text-ink-soft">
          {isFull ? t('views.tooMany', { max: SAVED_VIEWS_MAX }) : done}
        </p>
        {error !== null && <Failure error={error} />}
      </div>
    </Modal>
  );
}

function namesOf(views: readonly SavedView[]): readonly string[] {
  return views.map(({ name }) => name);
}
