import { ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { type ValueField, valueFilter } from '../../shared/event-filter.ts';
import { useViewState } from '../state/view-state.tsx';
import { ValueChoices } from './value-choices.tsx';

/** A button that opens the choice of values of one field. */
export function ValueFilter({ field }: { readonly field: ValueField }) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const { include, exclude } = valueFilter(filter, field);
  const chosen = include.length + exclude.length;
  const label = t(`filters.field.${field}`);
  return (
    <Popover.Root>
      <Popover.Trigger className="control" data-active={chosen > 0}>
        {label}
        {chosen > 0 && (
          <>
            <span className="sr-only">, {t('filters.chosen', { count: chosen })}</span>
            <span
              aria-hidden
              className="min-w-4 rounded-full bg-accent px-1 text-center text-xs font-semibold text-on-accent tabular-nums"
            >
              {chosen}
            </span>
          </>
        )}
        <ChevronDown aria-hidden className="size-3.5 text-ink-soft" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover flex max-h-[min(26rem,var(--radix-popover-content-available-height))] w-72 flex-col"
          align="end"
          sideOffset={4}
          aria-label={label}
        >
          <ValueChoices field={field} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
