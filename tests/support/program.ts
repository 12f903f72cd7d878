import { fileURLToPath } from 'node:url';
import type { ViewerRequest } from './viewer.ts';

/** Top of the project. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The environment of a program under test: a home, a language and a time zone of its own, and no display to find. */
export function programEnvironment({ folders, locale }: ViewerRequest): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(LC_|LANG|XDG_)/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(inherited),
    HOME: folders.home,
    XDG_CONFIG_HOME: `${folders.home}/config`,
    LANG: `${locale}.UTF-8`,
    LC_ALL: `${locale}.UTF-8`,
    TZ: 'Europe/Paris',
  };
}
