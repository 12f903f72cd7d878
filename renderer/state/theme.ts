import type { Theme } from '../../shared/settings.ts';

/** Shows the page in a theme; `system` follows the system, at run time too. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
