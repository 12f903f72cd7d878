import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  createPageHandler,
  isPageUrl,
  pageFile,
} from '../../../electron/desktop/app-protocol.ts';

let folder: string;
let pageFolder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  pageFolder = join(folder, 'renderer');
  await mkdir(join(pageFolder, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-secrets'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'renderer-secrets', 'key.txt'), 'secret');
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html>');
  writeFileSync(join(pageFolder, 'assets', 'a b.js'), 'export {};');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Reads files as Electron's `net.fetch` does: a missing one rejects. */
async function fetchFile(url: string): Promise<Response> {
  const path = fileURLToPath(url);
  return new Response(readFileSync(path), {
    headers: { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' },
  });
}

function request(url: string, method = 'GET'): Promise<Response> {
  return createPageHandler(pageFolder, fetchFile)(new Request(url, { method }));
}

test('the address of the page answers index.html, with the policy', async () => {
  const response = await request('app://viewer/');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<!doctype html>');
  expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a file below the page folder is served with its type', async () => {
  const response = await request('app://viewer/assets/a%20b.js');
  expect(await response.text()).toBe('export {};');
  expect(response.headers.get('content-type')).toBe('text/javascript');
});

test('a file that is not there answers 404', async () => {
  const response = await request('app://viewer/assets/none.js');
  expect(response.status).toBe(404);
});

test.each([
  'app://viewer/../secret.txt',
  'app://viewer/%2e%2e/secret.txt',
  'app://viewer/..%2fsecret.txt',
  'app://viewer/assets/..%2f..%2fsecret.txt',
  'app://viewer/%2e%2e%2frenderer-secrets%2fkey.txt',
  'app://viewer//etc/passwd',
  'app://viewer/%2fetc%2fpasswd',
])('%s does not leave the page folder', async (url) => {
  const response = await request(url);
  expect([403, 404]).toContain(response.status);
  expect(await response.text()).toBe('');
});

test.each([
  'app://viewer/..%2fsecret.txt',
  'app://viewer/%2e%2e%2frenderer-secrets%2fkey.txt',
  'app://viewer/index.html%00.js',
  'app://viewer/%',
  'app://other/index.html',
  'file:///etc/passwd',
  'https://viewer/index.html',
])('%s names no file of the page', (url) => {
  expect(pageFile(url, pageFolder)).toBeUndefined();
});

test('only GET is answered', async () => {
  expect((await request('app://viewer/', 'POST')).status).toBe(403);
});

test.each([
  ['app://viewer/', true],
  ['app://viewer/index.html#top', true],
  ['app://viewer.example/', false],
  ['app://viewer:80/', false],
  ['app://user@viewer2/', false],
  ['https://viewer/', false],
  ['about:blank', false],
  ['', false],
])('%s is the own page: %s', (url, expected) => {
  expect(isPageUrl(url)).toBe(expected);
});

test('the policy allows no inline code, no network and no frame', () => {
  expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'none'");
  expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
});
