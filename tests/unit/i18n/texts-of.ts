import { CATALOGUES } from '../../../shared/i18n/catalogues.ts';
import { CLI_CATALOGUES } from '../../../shared/i18n/cli-catalogues.ts';
import { DESKTOP_CATALOGUES } from '../../../shared/i18n/desktop-catalogues.ts';
import type { Language } from '../../../shared/languages.ts';

/** Every text of a language by its key, those of menus, dialogs and the command line included. */
export function textsOf(language: Language): ReadonlyMap<string, string> {
  return flatten({
    ...CATALOGUES[language],
    cli: CLI_CATALOGUES[language],
    desktop: DESKTOP_CATALOGUES[language],
  });
}

function flatten(catalogue: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value as object, `${prefix}${key}.`)],
    ),
  );
}
