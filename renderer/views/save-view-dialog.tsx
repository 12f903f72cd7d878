import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SavedView, VIEW_NAME_MAX_LENGTH } from '../../shared/saved-view.ts';
import { SAVED_VIEWS_MAX } from '../../shared/settings.ts';
import { useSetting } from '../state/settings.ts';
import { Modal } from '../ui/modal.tsx';
import { builtInNames } from './built-in-views.ts';
import { putView } from './saved-views.ts';

interface SaveViewDialogProps {
  readonly present: Omit<SavedView, 'name'>;
  readonly onClose: () => void;
}

/** Asks for a name under which what is looked at can be found again. */
export function SaveViewDialog({ present, onClose }: SaveViewDialogProps) {
  const { t } = useTranslation();
  const [savedViews, setSavedViews] = useSetting('savedViews');
  const [text, setText] = useState('');
  const [hasColumns, setHasColumns] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const hintId = useId();
  const name = text.trim();
  const replaces = savedViews.some((view) => view.name === name);
  const isFull = !replaces && savedViews.length >= SAVED_VIEWS_MAX;
  const isBuiltIn = builtInNames(t).includes(name);
  const isRefused = isFull || isBuiltIn;

  useEffect(() => input.current?.focus(), []);

  function save(): void {
    if (name === '' || isRefused) return;
    setSavedViews(putView(savedViews, { ...present, name, columns: hasColumns ? present.columns : null }));
    onClose();
  }

  return (
    <Modal title={t('views.saveTitle')} onClose={onClose}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div>
          <label htmlFor={inputId} className="mb-1 block font-semibold">
            {t('views.name')}
          </label>
          <input
            id={inputId}
            type="text"
            className="field"
            ref={input}
            autoComplete="off"
            maxLength={VIEW_NAME_MAX_LENGTH}
            aria-invalid={isBuiltIn}
            aria-describedby={hintId}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p id={hintId} className="mt-1 text-sm text-ink-soft">
            {isFull
              ? t('views.tooMany', { max: SAVED_VIEWS_MAX })
              : t(isBuiltIn ? 'views.isBuiltIn' : replaces ? 'views.replaces' : 'views.saveHint')}
          </p>
        </div>
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            className="size-3.5 accent-accent"
            checked={hasColumns}
            onChange={(event) => setHasColumns(event.target.checked)}
          />
          {t('views.withColumns')}
        </label>
        <div className="flex justify-end gap-2">
          <button type="button" className="control" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="control control-primary" disabled={name === '' || isRefused}>
            {t('views.saveAction')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
