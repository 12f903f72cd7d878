import { Check, Columns3Cog } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { memo, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DENSITIES, type Density } from '../../shared/settings.ts';
import { DEFAULT_COLUMNS } from '../../shared/table-columns.ts';
import { useSetting } from '../state/settings.ts';
import { fullOrder, toggleColumn } from './column-choice.ts';

/** The button in the corner of the table: which columns it shows, and how high its rows are. */
export const ColumnChooser = memo(function ColumnChooser() {
  const { t } = useTranslation();
  const [settings, setSettings] = useSetting('table');
  const { columns, density } = settings;
  /** The menu stays beside its button, inside the landmark that holds it. */
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    // A modal menu would lock scrolling with a <style> element, which the page's content security policy forbids.
    <DropdownMenu.Root modal={false}>
      <span ref={setPlace} />
      <DropdownMenu.Trigger
        className="event-columns-button"
        aria-label={t('table.columns')}
        title={t('table.columnsHint')}
      >
        <Columns3Cog aria-hidden className="size-4" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={place}>
        <DropdownMenu.Content className="popover menu" align="start" sideOffset={2} collisionPadding={8}>
          <DropdownMenu.Label className="menu-label">{t('table.columns')}</DropdownMenu.Label>
          {fullOrder(columns).map((column) => (
            <DropdownMenu.CheckboxItem
              key={column}
              className="menu-item"
              checked={!columns.hidden.includes(column)}
              onSelect={keepOpen}
              onCheckedChange={() => setSettings({ ...settings, columns: toggleColumn(columns, column) })}
            >
              <Mark />
              {t(`audit.column.${column}`)}
            </DropdownMenu.CheckboxItem>
          ))}
          <DropdownMenu.Item
            className="menu-item"
            onSelect={(event) => {
              keepOpen(event);
              setSettings({ ...settings, columns: DEFAULT_COLUMNS });
            }}
          >
            <span className="menu-icon" />
            {t('table.resetColumns')}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className="menu-separator" />
          <DropdownMenu.Label className="menu-label">{t('table.density')}</DropdownMenu.Label>
          <DropdownMenu.RadioGroup
            value={density}
            onValueChange={(next) => setSettings({ ...settings, density: next as Density })}
          >
            {DENSITIES.map((choice) => (
              <DropdownMenu.RadioItem key={choice} value={choice} className="menu-item" onSelect={keepOpen}>
                <Mark />
                {t(`table.densities.${choice}`)}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
});

/** Several choices are made in one go. */
function keepOpen(event: Event): void {
  event.preventDefault();
}

function Mark(): ReactNode {
  return (
    <span className="menu-icon">
      <DropdownMenu.ItemIndicator>
        <Check aria-hidden className="size-3.5" />
      </DropdownMenu.ItemIndicator>
    </span>
  );
}
