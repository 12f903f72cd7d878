import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/app-error.ts';
import type { DisplayZone } from '../../shared/settings.ts';
import { zoneName } from '../format/time.ts';
import { explainFailure } from '../ui/explain-failure.ts';
import { Modal } from '../ui/modal.tsx';
import type { EventView } from './event-view.ts';
import { findTarget, type TargetProblem } from './find-target.ts';

interface GoToDialogProps {
  readonly view: EventView;
  readonly zone: DisplayZone;
  readonly onFound: (row: number) => void;
  readonly onClose: () => void;
}

/** Asks for an id, or for a date and time in the zone of the screen, and goes to that event or to the nearest one. */
export function GoToDialog({ view, zone, onFound, onClose }: GoToDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<TargetProblem | AppError | null>(null);
  const fieldId = useId();
  const field = useRef<HTMLInputElement>(null);
  // A dialog gives the focus to its first button, which closes it.
  useEffect(() => field.current?.focus(), []);

  async function go(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    try {
      const target = await findTarget(view, text, zoneName(zone));
      if ('problem' in target) setProblem(target.problem);
      else {
        // Closed by the platform, it gives the focus back to the table.
        field.current?.closest('dialog')?.close();
        onFound(target.row);
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      setProblem(error);
    }
  }

  function problemText(): string {
    if (problem instanceof AppError) return explainFailure(t, problem.toFailure()).whatHappened;
    if (problem === 'hidden') return t('table.goToHidden', { id: text.trim() });
    return problem === null ? '' : t(problem === 'none' ? 'table.goToNone' : 'table.goToInvalid');
  }

  return (
    <Modal title={t('table.goTo')} onClose={onClose}>
      <form className="flex flex-col gap-1.5" onSubmit={(event) => void go(event)}>
        <label htmlFor={fieldId}>{t('table.goToLabel', { zone: zoneName(zone) })}</label>
        <span className="flex gap-2">
          <input
            id={fieldId}
            ref={field}
            className="field"
            maxLength={40}
            placeholder={t('table.goToExample')}
            aria-invalid={problem !== null}
            aria-describedby={`${fieldId}-problem`}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setProblem(null);
            }}
          />
          <button type="submit" className="control control-primary" disabled={text.trim() === ''}>
            {t('table.goToButton')}
          </button>
        </span>
        <p id={`${fieldId}-problem`} role="status" className="min-h-5 text-error">
          {problemText()}
        </p>
      </form>
    </Modal>
  );
}
