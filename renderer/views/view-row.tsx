import { Download, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SavedView, VIEW_NAME_MAX_LENGTH } from '../../shared/saved-view.ts';
import { visibleString } from '../format/visible-characters.ts';

interface ViewRowProps {
  readonly view: SavedView;
  /** Whether another view has a name. */
  readonly isTaken: (name: string) => boolean;
  readonly onRename: (name: string) => void;
  readonly onApply: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** A saved view and what can be done with it. Its name is changed where it stands, by Enter or by leaving it. */
export function ViewRow({ view, isTaken, onRename, onApply, onExport, onDelete }: ViewRowProps) {
  const { t } = useTranslation();
  /** Null while the name is not being written. */
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? view.name;
  const shown = visibleString(view.name);
  const name = text.trim();
  const isWrong = name === '' || isTaken(name);

  function end(): void {
    setWritten(null);
    if (!isWrong && name !== view.name) onRename(name);
  }

  return (
    <li className="flex items-center gap-1.5">
      <input
        type="text"
        className="field min-w-0 flex-1"
        aria-label={t('views.rename', { name: shown })}
        aria-invalid={isWrong}
        autoComplete="off"
        maxLength={VIEW_NAME_MAX_LENGTH}
        value={text}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={end}
        onKeyDown={(event) => {
          if (event.key === 'Enter') end();
        }}
      />
      <button
        type="button"
        className="control"
        aria-label={t('views.applyView', { name: shown })}
        onClick={onApply}
      >
        {t('views.apply')}
      </button>
      <IconButton label={t('views.export', { name: shown })} onClick={onExport}>
        <Download aria-hidden className="size-3.5" />
      </IconButton>
      <IconButton label={t('views.delete', { name: shown })} onClick={onDelete}>
        <Trash2 aria-hidden className="size-3.5" />
      </IconButton>
    </li>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function IconButton({ label, onClick, children }: IconButtonProps) {
  return (
    <button type="button" className="control control-icon" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}
