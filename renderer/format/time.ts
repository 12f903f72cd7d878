import type { DisplayZone } from '../../shared/settings.ts';

/** `YYYY-MM-DD HH:MM:SS`, with milliseconds only where there are any; the same in every language, and sortable by eye. */
export function formatTime(time: number, zone: DisplayZone): string {
  const date = zone === 'utc' ? new Date(time) : shiftedToLocal(time);
  const [day, clock = ''] = date.toISOString().split('T');
  return `${day} ${clock.replace('Z', '').replace(/\.000$/, '')}`;
}

/** The offset from UTC at that moment on this computer, as `+02:00`. */
export function formatOffset(time: number): string {
  const minutes = -new Date(time).getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '−' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** `UTC`, or the name of this computer's zone, such as `Europe/Paris`. */
export function zoneName(zone: DisplayZone): string {
  return zone === 'utc' ? 'UTC' : new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day in words, with weekday and month, in the language of the reader. */
export function formatDay(time: number, zone: DisplayZone, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    ...(zone === 'utc' && { timeZone: 'UTC' }),
  }).format(time);
}

function shiftedToLocal(time: number): Date {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000);
}
