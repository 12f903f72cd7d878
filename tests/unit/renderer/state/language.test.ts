import { afterEach, expect, test, vi } from 'vitest';
import { languageFor } from '../../../../renderer/state/language.ts';
import type { HostDescription } from '../../../../shared/contract.ts';
import type { Language } from '../../../../shared/languages.ts';
import { readSettings } from '../../../../shared/settings.ts';

afterEach(() => vi.unstubAllGlobals());

function speak(chosen: Language | null, systemLanguage: Language | null, browser: string[]): Language {
  vi.stubGlobal('navigator', { languages: browser });
  const settings = { ...readSettings({}), language: chosen };
  const host: HostDescription = { kind: 'localhost', version: '1.0.0', systemLanguage, settings };
  return languageFor(host);
}

test('what was chosen counts, then the system, then the first that the browser asks for', () => {
  expect(speak('en', 'fr', ['fr'])).toBe('en');
  expect(speak(null, 'fr', ['en'])).toBe('fr');
  expect(speak(null, null, ['rm-CH', 'fr-CH', 'en'])).toBe('fr');
  expect(speak(null, null, ['zh-TW', 'de'])).toBe('de');
  expect(speak(null, null, ['rm'])).toBe('en');
});
