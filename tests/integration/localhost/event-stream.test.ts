import type { IncomingMessage } from 'node:http';
import { beforeEach, expect, test } from 'vitest';
import { startServer, type TestServer } from './localhost-server.ts';

/** Longer than any server of these tests has been running. */
const ALWAYS = '/api/events?age=1000000000';

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
  await server.enter();
});

test('a page hears from its first connection on, and what was said since it is there', async () => {
  await server.call('settings.change', { theme: 'dark' });
  const newPage = await server.begin('/api/events?age=0');
  const oldPage = await server.begin(ALWAYS);
  await server.call('settings.change', { theme: 'light' });
  expect((await readMessages(newPage, 1)).map(themeOf)).toEqual(['light']);
  expect((await readMessages(oldPage, 2)).map(themeOf)).toEqual(['dark', 'light']);
});

test('a connection that is made anew goes on after the last message, whatever the age', async () => {
  await server.call('settings.change', { theme: 'dark' });
  const [first] = await readMessages(await server.begin(ALWAYS), 1);
  await server.call('settings.change', { theme: 'light' });
  const again = await server.begin(ALWAYS, { headers: { 'last-event-id': String(first?.id) } });
  const [next] = await readMessages(again, 1);
  expect(themeOf(next)).toBe('light');
  expect(next?.id).toBe((first?.id ?? 0) + 1);
});

interface Message {
  readonly id: number;
  readonly name: string;
  readonly payload: { readonly theme?: string };
}

function themeOf(message: Message | undefined): string | undefined {
  return message?.payload.theme;
}

/** The first messages of a connection, which then is closed. */
async function readMessages(response: IncomingMessage, count: number): Promise<readonly Message[]> {
  let text = '';
  for await (const chunk of response) {
    text += String(chunk);
    const messages = text.split('\n').flatMap((line) => (line.startsWith('data: ') ? [line.slice(6)] : []));
    if (messages.length >= count) return messages.map((message) => JSON.parse(message) as Message);
  }
  throw new Error(`fewer than ${count} messages`);
}
