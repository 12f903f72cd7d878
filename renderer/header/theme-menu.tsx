import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Theme } from '../../shared/preferences.ts';
import { call } from '../api/client.ts';
import { hostQuery } from '../api/queries.ts';
import { applyTheme } from '../state/theme.ts';
import { ChoiceMenu } from '../ui/choice-menu.tsx';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Theme, unknown>;

export function ThemeMenu() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const theme = useQuery(hostQuery).data?.theme ?? 'system';
  const Icon = ICONS[theme];

  function choose(next: Theme): void {
    applyTheme(next);
    client.setQueryData(hostQuery.queryKey, (host) => host && { ...host, theme: next });
    // The choice holds for this window even where the host cannot keep it.
    call('host.setPreferences', { theme: next }).catch(() => {});
  }

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
    >
      <Icon aria-hidden className="size-4" />
    </ChoiceMenu>
  );
}
