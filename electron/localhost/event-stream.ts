import type { ServerResponse } from 'node:http';

/** Tells every open page what the host has to say, as server-sent events. */
export class EventStream {
  readonly #listeners = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': connected\n\n');
    this.#listeners.add(response);
    response.once('close', () => this.#listeners.delete(response));
  }

  send(name: string, payload: unknown): void {
    const message = `data: ${JSON.stringify({ name, payload })}\n\n`;
    for (const response of this.#listeners) response.write(message);
  }
}
