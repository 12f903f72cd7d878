import { ClipboardCopy, Copy, EyeOff, FileBraces, Filter, History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actorKey } from '../../shared/actor.ts';
import type { EventRow } from '../../shared/contract.ts';
import { type FieldValue, NO_FILTER, type ValueField } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../shared/event-order.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { hideValue, showOnly } from '../filters/filter-by-value.ts';
import { valueWords } from '../filters/value-words.ts';
import { clip } from '../format/clip.ts';
import { visibleString } from '../format/visible-characters.ts';
import { countOf, type SelectedRange } from '../state/selected-range.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { AnchoredMenu, type MenuAnchor, MenuItem, MenuSeparator } from '../ui/anchored-menu.tsx';
import type { CopyFormat } from './use-copy.ts';

const VALUE_MAX_LENGTH = 40;

export interface CellMenuRequest {
  readonly event: EventRow;
  /** Null for the row as a whole. */
  readonly column: TableColumn | null;
  /** The chosen events, where this one is among them. */
  readonly range: SelectedRange | null;
  readonly anchor: MenuAnchor;
}

interface CellMenuProps {
  readonly request: CellMenuRequest | null;
  readonly onCopyValue: (event: EventRow, column: TableColumn) => void;
  readonly onCopyEvent: (event: EventRow, format: CopyFormat) => void;
  readonly onCopyRange: (range: SelectedRange, format: CopyFormat) => void;
  readonly onClose: () => void;
  readonly onReturnFocus: () => void;
}

/** What can be done with a cell and with its event. */
export function CellMenu(props: CellMenuProps) {
  const { request, onClose, onReturnFocus } = props;
  const { t } = useTranslation();
  return (
    <AnchoredMenu
      label={request === null ? '' : t('table.cellMenu', { id: request.event.id })}
      anchor={request?.anchor ?? null}
      onClose={onClose}
      onReturnFocus={onReturnFocus}
    >
      {request !== null && <CellItems {...props} request={request} />}
    </AnchoredMenu>
  );
}

function CellItems({ request, ...on }: CellMenuProps & { readonly request: CellMenuRequest }) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  const { event, column, range } = request;
  const copy = (format: CopyFormat) =>
    range === null ? on.onCopyEvent(event, format) : on.onCopyRange(range, format);
  const count = range === null ? 1 : countOf(range);

  function showAround(): void {
    dispatch({
      type: 'view',
      view: { filter: NO_FILTER, order: CHRONOLOGICAL },
      selectedEventId: event.id,
    });
  }

  return (
    <>
      {column !== null && (
        <MenuItem icon={<Copy className="size-3.5" />} onSelect={() => on.onCopyValue(event, column)}>
          {t('table.copyValue')}
        </MenuItem>
      )}
      <MenuItem icon={<ClipboardCopy className="size-3.5" />} onSelect={() => copy('text')}>
        {count === 1 ? t('table.copyAsText') : t('table.copyRowsAsText', { count })}
      </MenuItem>
      <MenuItem icon={<FileBraces className="size-3.5" />} onSelect={() => copy('json')}>
        {count === 1 ? t('table.copyAsJson') : t('table.copyRowsAsJson', { count })}
      </MenuItem>
      <MenuSeparator />
      {column !== null && <FilterItems event={event} column={column} />}
      <MenuItem icon={<History className="size-3.5" />} onSelect={showAround}>
        {t('table.showAround')}
      </MenuItem>
    </>
  );
}

function FilterItems({ event, column }: { readonly event: EventRow; readonly column: TableColumn }) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const found = filterValueOf(column, event);
  if (found === null) return null;
  const [field, stored] = found;
  const value = visibleString(clip(valueWords(t, field, stored), VALUE_MAX_LENGTH));
  return (
    <>
      <MenuItem
        icon={<Filter className="size-3.5" />}
        onSelect={() => dispatch({ type: 'filter', filter: showOnly(filter, field, stored) })}
      >
        {t('table.include', { value })}
      </MenuItem>
      <MenuItem
        icon={<EyeOff className="size-3.5" />}
        onSelect={() => dispatch({ type: 'filter', filter: hideValue(filter, field, stored) })}
      >
        {t('table.exclude', { value })}
      </MenuItem>
      <MenuSeparator />
    </>
  );
}

/** The value by which a cell filters; null where its column is no filter. */
function filterValueOf(
  column: TableColumn,
  event: EventRow,
): readonly [field: ValueField, value: FieldValue] | null {
  const { targetType, targetId } = event;
  switch (column) {
    case 'user':
      return ['user', actorKey(event)];
    case 'action':
    case 'category':
    case 'status':
    case 'targetType':
      return [column, event[column]];
    case 'ip':
      return ['ip', event.ipAddress];
    case 'target':
      return [
        'target',
        targetType !== null && targetId !== null ? `${targetType}:${targetId}` : (targetId ?? targetType),
      ];
    case 'targetId':
      return ['target', targetId];
    default:
      return null;
  }
}
