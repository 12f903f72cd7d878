import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from './localhost-server.ts';

let server: TestServer;

beforeEach(async () => {
  server = await startServer();
});

describe('the one-time address', () => {
  test('gives a cookie that scripts and other sites cannot use, and leads to the page', async () => {
    const { status, headers } = await server.ask(server.url.pathname + server.url.search);
    expect([status, headers.location]).toEqual([303, '/']);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^audit-viewer-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    expect(headers['set-cookie']?.[0]).not.toContain(server.url.searchParams.get('token'));
  });

  test('works once', async () => {
    await server.enter();
    const again = await server.ask(server.url.pathname + server.url.search, { isStranger: true });
    expect([again.status, again.headers['set-cookie'], again.text]).toEqual([
      403,
      undefined,
      'This address works once.\n',
    ]);
  });

  test('leads whoever is in already to the page, without another cookie', async () => {
    await server.enter();
    const again = await server.ask(server.url.pathname + server.url.search);
    expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined]);
  });

  test.each(['', 'x', 'x'.repeat(43)])('is not to be guessed: %j', async (token) => {
    const guess = await server.ask(`/?token=${token}`);
    expect([guess.status, guess.headers['set-cookie']]).toEqual([403, undefined]);
    expect((await server.ask(server.url.pathname + server.url.search)).status).toBe(303);
  });

  test('is not used up by a request that is refused', async () => {
    const rebound = await server.ask(server.url.search.replace(/^/, '/'), {
      headers: { host: 'evil.example' },
    });
    expect(rebound.status).toBe(403);
    expect((await server.ask(server.url.pathname + server.url.search)).status).toBe(303);
  });
});

describe('without the cookie', () => {
  test.each([
    ['GET', '/'],
    ['GET', '/assets/main.js'],
    ['GET', '/nothing'],
    ['GET', '/api/events'],
    ['GET', '/api/download/x'],
    ['POST', '/api/call'],
  ])('%s %s is refused', async (method, path) => {
    await server.enter();
    expect((await server.ask(path, { method, isStranger: true })).status).toBe(403);
    const cookie = `audit-viewer-${server.port}=${'A'.repeat(43)}`;
    expect((await server.ask(path, { method, headers: { cookie } })).status).toBe(403);
  });
});

describe('with the cookie', () => {
  beforeEach(() => server.enter());

  test.each<[number, Record<string, string>]>([
    [200, {}],
    [200, { host: 'localhost:PORT' }],
    [200, { host: 'LocalHost:PORT' }],
    [403, { host: 'evil.example:PORT' }],
    [403, { host: 'evil.example' }],
    [403, { host: 'localhost' }],
    [403, { host: '127.0.0.1' }],
    [403, { host: '127.0.0.1:1' }],
    [403, { host: '127.0.0.1.evil.example:PORT' }],
    [403, { host: '[::1]:PORT' }],
    [200, { origin: 'http://127.0.0.1:PORT' }],
    [200, { origin: 'http://localhost:PORT', host: 'localhost:PORT' }],
    [403, { origin: 'http://localhost:PORT' }],
    [403, { origin: 'https://127.0.0.1:PORT' }],
    [403, { origin: 'http://127.0.0.1:1' }],
    [403, { origin: 'http://evil.example' }],
    [403, { origin: 'null' }],
    [200, { 'sec-fetch-site': 'same-origin' }],
    [200, { 'sec-fetch-site': 'none' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
  ])('%i for %j', async (status, template) => {
    const headers = JSON.parse(JSON.stringify(template).replaceAll('PORT', String(server.port)));
    expect((await server.ask('/', { headers })).status).toBe(status);
  });

  test('a request without Host is refused', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.end('GET / HTTP/1.0\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
  });

  test('every answer forbids framing, sniffing, caching and foreign content', async () => {
    for (const path of ['/', '/assets/main.js', '/nothing', '/api/call']) {
      const { headers } = await server.ask(path);
      expect(headers, path).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

test('only this machine is answered', async () => {
  const foreign = Object.values(networkInterfaces())
    .flat()
    .find((address) => address !== undefined && !address.internal && address.family === 'IPv4');
  for (const host of ['::1', ...(foreign === undefined ? [] : [foreign.address])]) {
    const socket = connect(server.port, host);
    const [outcome] = await Promise.race([
      once(socket, 'error').then(() => ['refused']),
      once(socket, 'connect').then(() => ['connected']),
    ]).catch(() => ['refused']);
    socket.destroy();
    expect(outcome, host).toBe('refused');
  }
});
