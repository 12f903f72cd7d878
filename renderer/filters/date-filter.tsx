import { CalendarRange, ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useViewState } from '../state/view-state.tsx';
import { DateFields } from './date-fields.tsx';

/** A button that opens the choice of a date range. */
export function DateFilter() {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const isActive = filter.from !== undefined || filter.to !== undefined;
  return (
    <Popover.Root>
      <Popover.Trigger className="control" data-active={isActive}>
        <CalendarRange aria-hidden className="size-3.5 text-ink-soft" />
        <span className="max-sm:sr-only">{t('filters.dates')}</span>
        <ChevronDown aria-hidden className="size-3.5 text-ink-soft" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover w-116 max-w-[calc(100vw-1rem)]"
          align="end"
          sideOffset={4}
          aria-label={t('filters.dateRange')}
        >
          <DateFields />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
