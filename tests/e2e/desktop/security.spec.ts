import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { callHost, test } from './desktop-app.ts';

test('the page has no Node, no Electron, no code but its own, and no way elsewhere', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await test.step('three functions of its host', async () => {
    const found = await page.evaluate(() => {
      const { auditViewerHost, ...world } = globalThis as unknown as Record<string, unknown>;
      return {
        bridge: Object.keys(auditViewerHost as object),
        node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter(
          (name) => name in world,
        ),
      };
    });
    expect(found).toEqual({ bridge: ['call', 'cancel', 'on'], node: [] });
  });

  for (const url of ['app://viewer/', 'https://example.com/']) {
    await test.step(`a second window is refused: ${url}`, async () => {
      const asked = app.waitForEvent('window', { timeout: 2_000 }).catch(() => null);
      await page.evaluate((target) => {
        window.open(target, '_blank', 'noopener');
      }, url);
      expect(await callHost(page, 'host.describe')).toMatchObject({ ok: true });
      const opened = await asked;
      await expect.poll(() => opened?.isClosed() ?? true).toBe(true);
      expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    });
  }

  await test.step('navigation is refused', async () => {
    const address = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    const before = await address();
    for (const url of ['https://example.com/', 'file:///etc/passwd', 'app://viewer/other.html']) {
      await page.evaluate((target) => {
        location.href = target;
      }, url);
      expect(await callHost(page, 'host.describe')).toMatchObject({ ok: true });
      expect(await address()).toBe(before);
    }
  });

  await test.step('code written into the page does not run', async () => {
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="data:," onerror="globalThis.injected = true">',
      );
      return new Promise((resolve) => setTimeout(() => resolve('injected' in globalThis), 100));
    });
    expect(hasRun).toBe(false);
  });
});

test('the page reaches no network, not even this machine', async ({ desktop }) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { page } = await desktop.start();
  const answer = await page.evaluate(async (url) => {
    const image = new Promise((resolve) => {
      const element = new Image();
      element.onload = () => resolve('loaded');
      element.onerror = () => resolve('refused');
      element.src = `${url}image.png`;
    });
    const text = fetch(url).then(
      (response) => response.text(),
      () => 'refused',
    );
    return Promise.all([text, image]);
  }, `http://127.0.0.1:${port}/`);
  server.close();
  expect(answer).toEqual(['refused', 'refused']);
  expect(requests).toBe(0);
});
