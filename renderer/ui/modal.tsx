import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal window of the platform: focus is kept inside and given back, Esc closes it. */
export function Modal({ title, onClose, children }: ModalProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={titleId}
      onClose={onClose}
      onKeyDown={keepFocusInside}
    >
      <div className="flex items-center justify-between gap-4 border-b border-line px-4 py-2">
        <h2 id={titleId} className="text-lg font-semibold">
          {title}
        </h2>
        <button
          type="button"
          className="control control-quiet control-icon"
          aria-label={t('common.close')}
          title={t('common.close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden className="size-4" />
        </button>
      </div>
      <div className="min-h-0 overflow-y-auto px-4 py-3">{children}</div>
    </dialog>
  );
}

const STOPS = ':is(button, input, select, textarea, a[href], [tabindex]):not(:disabled, [tabindex="-1"])';

/** A browser would have Tab lead from the last element to its own toolbars, and where there are none, to nowhere. */
function keepFocusInside(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
    stop.checkVisibility(),
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (document.activeElement !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
