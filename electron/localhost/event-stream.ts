import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

/** More than is said while one page goes and another takes over its connection, or while a connection is made anew. */
const KEPT_MAX = 500;

interface KeptMessage {
  readonly id: number;
  readonly sentAtMs: number;
  readonly text: string;
}

/** Tells every open page what the host has to say, as server-sent events; first what it may have missed. */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();
  #kept: readonly KeptMessage[] = [];
  /** A server that takes the place of another one at its port counts on where that one left off. */
  #lastId = Date.now();

  /** @param isMissed of what was said lately, what the page that asks may not have heard */
  add(response: ServerResponse, isMissed: (message: KeptMessage) => boolean): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': connected\n\n');
    for (const { text } of this.#kept.filter(isMissed)) response.write(text);
    this.#listeners.add(response);
    response.once('close', () => this.#listeners.delete(response));
  }

  send(name: string, payload: unknown): void {
    this.#lastId += 1;
    const id = this.#lastId;
    const text = `id: ${id}\ndata: ${JSON.stringify({ id, name, payload })}\n\n`;
    this.#kept = [...this.#kept.slice(1 - KEPT_MAX), { id, sentAtMs: performance.now(), text }];
    for (const response of this.#listeners) response.write(text);
  }
}

/**
 * What a page has missed: with a connection that it makes anew, all that came after the last message it had; with its first
 * one, all since it is there (`?age=`, in milliseconds), of which it may have been told by another page.
 */
export function missedBy(headers: IncomingHttpHeaders, url: URL): (message: KeptMessage) => boolean {
  const lastId = headers['last-event-id'];
  if (typeof lastId === 'string') return ({ id }) => id > Number(lastId);
  const bornAtMs = performance.now() - Number(url.searchParams.get('age'));
  return ({ sentAtMs }) => sentAtMs > bornAtMs;
}
