import { Copy, Ellipsis, EyeOff, Filter } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue, ValueField } from '../../shared/event-filter.ts';
import { hideValue, showOnly } from '../filters/filter-by-value.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { writeToClipboard } from '../ui/write-to-clipboard.ts';

/** A value of the open event by which the events can be filtered. */
export interface FilterableValue {
  readonly field: ValueField;
  readonly value: FieldValue;
}

interface ValueMenuProps extends FilterableValue {
  /** The field in words. */
  readonly label: string;
  /** The value as stored; null where there is nothing to copy. */
  readonly copies: string | null;
}

/** What can be done with a value: show the events that have it, hide them, copy it. */
export function ValueMenu({ field, value, label, copies }: ValueMenuProps) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  /** The menu stays beside its button, inside the landmark that holds it. */
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const name = t('detail.value.menu', { field: label });
  return (
    <DropdownMenu.Root modal={false}>
      <span ref={setPlace} />
      <DropdownMenu.Trigger className="pane-copy" aria-label={name} title={name}>
        <Ellipsis aria-hidden className="pane-icon" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={place}>
        <DropdownMenu.Content className="popover min-w-44 p-1" align="end" sideOffset={2}>
          <MenuItem
            icon={<Filter aria-hidden className="pane-icon" />}
            onSelect={() => dispatch({ type: 'filter', filter: showOnly(filter, field, value) })}
          >
            {t('detail.value.include')}
          </MenuItem>
          <MenuItem
            icon={<EyeOff aria-hidden className="pane-icon" />}
            onSelect={() => dispatch({ type: 'filter', filter: hideValue(filter, field, value) })}
          >
            {t('detail.value.exclude')}
          </MenuItem>
          {copies !== null && (
            <MenuItem
              icon={<Copy aria-hidden className="pane-icon" />}
              onSelect={() => void writeToClipboard(copies)}
            >
              {t('detail.value.copy')}
            </MenuItem>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  readonly icon: ReactNode;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

function MenuItem({ icon, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      className="flex h-7 items-center gap-2 rounded-sm px-2 data-[highlighted]:bg-hover"
      onSelect={onSelect}
    >
      {icon}
      {children}
    </DropdownMenu.Item>
  );
}
