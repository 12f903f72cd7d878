import { SYSTEM_ACTOR } from '../../shared/actor.ts';
import type { EventFilter, FieldValue } from '../../shared/event-filter.ts';
import type { Translate } from '../i18n.ts';

const DAY_MS = 86_400_000;

export type BuiltInView =
  | 'failedLogins'
  | 'userChanges'
  | 'configurationChanges'
  | 'errors'
  | 'automated'
  | 'lastDay';

export interface BuiltInFilter {
  readonly id: BuiltInView;
  readonly filter: EventFilter;
}

/**
 * The views that every log has, newest events first.
 *
 * @param lastTime of the events that do not stray, in milliseconds since 1970 UTC
 */
export function builtInViews(lastTime: number | null): readonly BuiltInFilter[] {
  return [
    { id: 'failedLogins', filter: { action: only('login'), status: only('failure') } },
    { id: 'userChanges', filter: { category: only('user') } },
    { id: 'configurationChanges', filter: { category: only('config') } },
    { id: 'errors', filter: { status: only('error') } },
    { id: 'automated', filter: { user: only(SYSTEM_ACTOR) } },
    ...(lastTime === null ? [] : [{ id: 'lastDay', filter: { from: lastTime - DAY_MS } } as const]),
  ];
}

/** What the built-in views are called in the language of the page. */
export function builtInNames(t: Translate): readonly string[] {
  return builtInViews(0).map(({ id }) => t(`views.builtIn.${id}`));
}

function only(value: FieldValue) {
  return { include: [value], exclude: [] };
}
