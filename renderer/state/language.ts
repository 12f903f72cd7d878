import type { HostDescription } from '../../shared/contract.ts';
import { type Language, languageAmong } from '../../shared/languages.ts';

/** The language that was chosen, else the one of the host's system, else the one that the browser asks for. */
export function languageFor(host: HostDescription | undefined): Language {
  return host?.settings.language ?? host?.systemLanguage ?? languageAmong(navigator.languages);
}
