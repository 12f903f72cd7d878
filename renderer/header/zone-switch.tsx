import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { DisplayZone } from '../../shared/settings.ts';
import { zoneName } from '../format/time.ts';
import { useSetting } from '../state/settings.ts';

/** Whether times are shown in UTC or in the zone of this computer. */
export function ZoneSwitch() {
  const { t } = useTranslation();
  const [zone, choose] = useSetting('zone');
  const choices = [
    { value: 'utc', label: t('common.zoneUtc'), hint: t('common.zoneUtcHint') },
    {
      value: 'local',
      label: t('common.zoneLocal'),
      hint: t('common.zoneLocalHint', { zone: zoneName('local') }),
    },
  ] as const;
  return (
    <RadioGroup.Root
      className="flex h-7 shrink-0 rounded-md border border-line bg-sunken p-0.5 text-sm"
      aria-label={t('common.timeZone')}
      orientation="horizontal"
      value={zone}
      onValueChange={(next) => choose(next as DisplayZone)}
    >
      {choices.map(({ value, label, hint }) => (
        <RadioGroup.Item
          key={value}
          value={value}
          title={hint}
          className="rounded-sm px-2 text-ink-soft data-[state=checked]:bg-accent data-[state=checked]:font-semibold data-[state=checked]:text-on-accent"
        >
          {label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
