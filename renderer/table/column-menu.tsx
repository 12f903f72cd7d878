import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronsLeftRight,
  ChevronsRightLeft,
  EyeOff,
  MoveHorizontal,
  Pin,
  PinOff,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventOrder } from '../../shared/event-order.ts';
import type { ColumnChoice, TableColumn } from '../../shared/table-columns.ts';
import { AnchoredMenu, type MenuAnchor, MenuItem, MenuSeparator } from '../ui/anchored-menu.tsx';
import {
  moveColumn,
  neighboursOf,
  resetWidth,
  resizeColumn,
  toggleColumn,
  togglePin,
  WIDTH_STEP_PX,
} from './column-choice.ts';

export interface ColumnMenuRequest {
  readonly column: TableColumn;
  readonly anchor: MenuAnchor;
}

interface ColumnMenuProps {
  readonly request: ColumnMenuRequest | null;
  readonly order: EventOrder;
  readonly choice: ColumnChoice;
  readonly onChange: (change: (before: ColumnChoice) => ColumnChoice) => void;
  readonly onOrder: (order: EventOrder) => void;
  readonly onClose: () => void;
  readonly onReturnFocus: () => void;
}

/** What can be done with a column, for whoever does not drag. */
export function ColumnMenu({ request, onClose, onReturnFocus, ...rest }: ColumnMenuProps) {
  const { t } = useTranslation();
  const label =
    request === null ? '' : t('table.columnMenu', { column: t(`audit.column.${request.column}`) });
  return (
    <AnchoredMenu
      label={label}
      anchor={request?.anchor ?? null}
      onClose={onClose}
      onReturnFocus={onReturnFocus}
    >
      {request !== null && <ColumnItems {...rest} request={request} />}
    </AnchoredMenu>
  );
}

type ColumnItemsProps = Pick<ColumnMenuProps, 'order' | 'choice' | 'onChange' | 'onOrder'> & {
  readonly request: ColumnMenuRequest;
};

function ColumnItems({ request: { column, anchor }, order, choice, onChange, onOrder }: ColumnItemsProps) {
  const { t } = useTranslation();
  const isPinned = choice.pinned.includes(column);
  const neighbours = neighboursOf(choice, column);
  const resize = (stepPx: number) =>
    onChange((before) => resizeColumn(before, column, (before.widths[column] ?? anchor.width) + stepPx));
  return (
    <>
      <SortItems column={column} order={order} onOrder={onOrder} />
      <MenuItem
        icon={<ArrowLeft className="size-3.5" />}
        isDisabled={neighbours[0] === column}
        onSelect={() => onChange((before) => moveColumn(before, column, -1))}
      >
        {t('table.moveLeft')}
      </MenuItem>
      <MenuItem
        icon={<ArrowRight className="size-3.5" />}
        isDisabled={neighbours.at(-1) === column}
        onSelect={() => onChange((before) => moveColumn(before, column, 1))}
      >
        {t('table.moveRight')}
      </MenuItem>
      <MenuItem
        icon={isPinned ? <PinOff className="size-3.5" /> : <Pin className="size-3.5" />}
        onSelect={() => onChange((before) => togglePin(before, column))}
      >
        {t(isPinned ? 'table.unpin' : 'table.pin')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<ChevronsLeftRight className="size-3.5" />} onSelect={() => resize(WIDTH_STEP_PX)}>
        {t('table.wider')}
      </MenuItem>
      <MenuItem icon={<ChevronsRightLeft className="size-3.5" />} onSelect={() => resize(-WIDTH_STEP_PX)}>
        {t('table.narrower')}
      </MenuItem>
      <MenuItem
        icon={<MoveHorizontal className="size-3.5" />}
        isDisabled={choice.widths[column] === undefined}
        onSelect={() => onChange((before) => resetWidth(before, column))}
      >
        {t('table.resetWidth')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<EyeOff className="size-3.5" />}
        onSelect={() => onChange((before) => toggleColumn(before, column))}
      >
        {t('table.hideColumn')}
      </MenuItem>
    </>
  );
}

interface SortItemsProps {
  readonly column: EventOrder[number]['column'];
  readonly order: EventOrder;
  readonly onOrder: (order: EventOrder) => void;
}

const DIRECTIONS = [
  { direction: 'ascending', Icon: ArrowUp, alone: 'table.sortAscending', further: 'table.thenAscending' },
  {
    direction: 'descending',
    Icon: ArrowDown,
    alone: 'table.sortDescending',
    further: 'table.thenDescending',
  },
] as const;

function SortItems({ column, order, onOrder }: SortItemsProps) {
  const { t } = useTranslation();
  const others = order.filter((term) => term.column !== column);
  return (
    <>
      {DIRECTIONS.map(({ direction, Icon, alone }) => (
        <MenuItem
          key={direction}
          icon={<Icon className="size-3.5" />}
          onSelect={() => onOrder([{ column, direction }])}
        >
          {t(alone)}
        </MenuItem>
      ))}
      {others.length > 0 &&
        DIRECTIONS.map(({ direction, Icon, further }) => (
          <MenuItem
            key={further}
            icon={<Icon className="size-3.5" />}
            onSelect={() => onOrder([...others, { column, direction }])}
          >
            {t(further)}
          </MenuItem>
        ))}
      <MenuSeparator />
    </>
  );
}
