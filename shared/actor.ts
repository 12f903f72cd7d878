import type { AuditEvent } from './audit-event.ts';

/**
 * Who caused an event.
 *
 * - `system`: automated (`username` is 'system' or NULL, and no `user_id`)
 * - `known`: the event carries a `user_id`
 * - `unverified`: a name without a `user_id`: a deleted account (the foreign key set it to NULL), or a name that
 *   somebody typed into a failed login
 */
export type ActorKind = 'system' | 'known' | 'unverified';

export function actorKind(event: Pick<AuditEvent, 'userId' | 'username'>): ActorKind {
  if (event.userId !== null) return 'known';
  return event.username === null || event.username === 'system' ? 'system' : 'unverified';
}

/** The filter value that stands for automated events; no user name is mistaken for it, see {@link actorKey}. */
export const SYSTEM_ACTOR = '@system';

/**
 * The user of an event as a filter value: `@system` for automated events, otherwise the name, with a leading `@`
 * doubled so that a user called "@system" stays apart. An account without a name is shown by its id.
 */
export function actorKey(event: Pick<AuditEvent, 'userId' | 'username'>): string {
  if (actorKind(event) === 'system') return SYSTEM_ACTOR;
  return escapeActorName(event.username ?? event.userId ?? '');
}

export function escapeActorName(name: string): string {
  return name.startsWith('@') ? `@${name}` : name;
}

/** The name behind a filter value; undefined for automated events. */
export function actorName(key: string): string | undefined {
  if (key === SYSTEM_ACTOR) return undefined;
  return key.startsWith('@@') ? key.slice(1) : key;
}
