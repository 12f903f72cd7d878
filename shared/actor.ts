import type { AuditEvent } from './audit-event.ts';

/**
 * Who caused an event.
 *
 * - `system`: automated (`username` is 'system' or NULL, and no `user_id`)
 * - `known`: the event carries a `user_id`
 * - `unverified`: a name without a `user_id`: a deleted account (the foreign key set it to NULL), or a name that
 *   somebody typed into a failed login
 * - `nobody`: neither an account nor a name, and yet not as automated events are stored: a login form sent without a
 *   name
 */
export type ActorKind = 'system' | 'known' | 'unverified' | 'nobody';

type Actor = Pick<AuditEvent, 'userId' | 'username'>;

export function actorKind(actor: Actor): ActorKind {
  const { userId, username } = actor;
  if (userId === null && (username === null || username === 'system')) return 'system';
  if (shownName(actor) === '') return 'nobody';
  return userId === null ? 'unverified' : 'known';
}

/** The name of a user as it is stored. An account without one is shown by its id. */
export function shownName({ userId, username }: Actor): string {
  return username || userId || '';
}

/** The filter value that stands for automated events; no user name is mistaken for it, see {@link actorKey}. */
export const SYSTEM_ACTOR = '@system';

/**
 * The user of an event as a filter value: `@system` for automated events, null for no user, otherwise the name, with a
 * leading `@` doubled so that a user called "@system" stays apart.
 */
export function actorKey(actor: Actor): string | null {
  const kind = actorKind(actor);
  if (kind === 'system') return SYSTEM_ACTOR;
  return kind === 'nobody' ? null : escapeActorName(shownName(actor));
}

export function escapeActorName(name: string): string {
  return name.startsWith('@') ? `@${name}` : name;
}

/** The name behind a filter value; undefined for automated events. */
export function actorName(key: string): string | undefined {
  if (key === SYSTEM_ACTOR) return undefined;
  return key.startsWith('@@') ? key.slice(1) : key;
}
