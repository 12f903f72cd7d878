import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../shared/settings.ts';
import { useSetting } from '../state/settings.ts';
import { ChoiceMenu } from '../ui/choice-menu.tsx';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Theme, unknown>;

export function ThemeMenu() {
  const { t } = useTranslation();
  const [theme, choose] = useSetting('theme');
  const [isHighContrast, setHighContrast] = useSetting('isHighContrast');
  const Icon = ICONS[theme];

  return (
    <ChoiceMenu
      label={t('common.theme')}
      value={theme}
      onChoose={choose}
      choices={[
        { value: 'system', label: t('common.themeSystem') },
        { value: 'light', label: t('common.themeLight') },
        { value: 'dark', label: t('common.themeDark') },
      ]}
      option={{
        label: t('common.highContrast'),
        isChosen: isHighContrast,
        onChoose: setHighContrast,
      }}
    >
      <Icon aria-hidden className="size-4" />
    </ChoiceMenu>
  );
}
