import type { Theme } from '../../shared/settings.ts';

const PREFERS_MORE = '(prefers-contrast: more)';

/** Shows the page in high contrast: where it is chosen, or the system asks for it. Returns what ends that. */
export function applyContrast(isHighContrast: boolean): () => void {
  const system = matchMedia(PREFERS_MORE);
  const apply = () =>
    document.documentElement.toggleAttribute('data-high-contrast', isHighContrast || system.matches);
  apply();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}

/** Shows the page in a theme; `system` follows the system, at run time too. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
