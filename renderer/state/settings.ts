import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DEFAULT_SETTINGS,
  type DisplayZone,
  type SettingName,
  type Settings,
  type SettingsChange,
} from '../../shared/settings.ts';
import { call, onHostEvents } from '../api/client.ts';
import { hostQuery } from '../api/queries.ts';
import { languageFor } from './language.ts';
import { applyContrast, applyTheme } from './theme.ts';

/** A drag changes a width many times over; between its beginning and where it rests, nothing is worth a file. */
const WRITE_PAUSE_MS = 250;

/** What the host has not been told yet. */
let unwritten: SettingsChange = {};
let pause: ReturnType<typeof setTimeout> | undefined;

/** A setting, and how to change it: at once on the screen, and as soon as it rests in the host's file. */
export function useSetting<Name extends SettingName>(
  name: Name,
): readonly [Settings[Name], (value: Settings[Name]) => void] {
  const client = useQueryClient();
  const { data: value = DEFAULT_SETTINGS[name] } = useQuery({
    ...hostQuery,
    select: ({ settings }) => settings[name],
  });
  const change = useCallback(
    (next: Settings[Name]) => changeSettings(client, { [name]: next }),
    [client, name],
  );
  return [value, change];
}

/** The zone of the times on the screen. */
export function useZone(): DisplayZone {
  return useSetting('zone')[0];
}

/** Gives the page its language and its theme, and follows what other windows change. */
export function useAppliedSettings(): void {
  const { i18n } = useTranslation();
  const client = useQueryClient();
  const host = useQuery(hostQuery).data;
  const [theme] = useSetting('theme');
  const [isHighContrast] = useSetting('isHighContrast');
  const language = languageFor(host);

  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => applyContrast(isHighContrast), [isHighContrast]);
  useEffect(() => {
    if (language !== i18n.language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(
    () => onHostEvents({ 'settings.changed': (changes) => show(client, { ...changes, ...unwritten }) }),
    [client],
  );
  useEffect(() => {
    // The desktop listens to a page no more once that is hidden, and Safari does not say before that it will be.
    addEventListener('beforeunload', write);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('beforeunload', write);
      removeEventListener('pagehide', write);
    };
  }, []);
}

function changeSettings(client: QueryClient, changes: SettingsChange): void {
  show(client, changes);
  unwritten = { ...unwritten, ...changes };
  const isPaused = pause !== undefined;
  clearTimeout(pause);
  pause = setTimeout(endPause, WRITE_PAUSE_MS);
  if (!isPaused) write();
}

function show(client: QueryClient, changes: SettingsChange): void {
  client.setQueryData(
    hostQuery.queryKey,
    (host) => host && { ...host, settings: { ...host.settings, ...changes } },
  );
}

function endPause(): void {
  pause = undefined;
  write();
}

function write(): void {
  const changes = unwritten;
  unwritten = {};
  // The choice holds for this window even where the host cannot keep it.
  if (Object.keys(changes).length > 0) call('settings.change', changes).catch(() => {});
}
