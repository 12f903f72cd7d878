import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import type { HostEventName } from '../../../shared/contract.ts';
import { AUDIT_INDEXES, SCHEMA } from '../../fixtures/schema.ts';
import { findElectron } from '../../support/electron-runtime.ts';
import { PROJECT, programEnvironment } from '../../support/program.ts';
import type { ViewerFolders } from '../../support/viewer.ts';

const electron = findElectron();

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** A machine of its own for a test: home, preferences and evidence in one temporary folder. */
export class Desktop implements ViewerFolders {
  readonly home = realpathSync(mkdtempSync(join(tmpdir(), 'desktop-')));
  readonly evidence = join(this.home, 'evidence');
  readonly exports = join(this.home, 'exports');
  readonly #running = new Set<ElectronApplication>();

  constructor() {
    for (const folder of [this.evidence, this.exports, join(this.home, 'Documents')]) mkdirSync(folder);
  }

  /** Starts the built program, in English unless told otherwise. */
  async start(database?: string, { locale = 'en_US' } = {}): Promise<RunningApp> {
    if ('missing' in electron) throw new Error(electron.missing);
    const app = await _electron.launch({
      executablePath: electron.executablePath,
      cwd: PROJECT,
      args: [...electron.args, '.', ...(database === undefined ? [] : [database])],
      env: programEnvironment({ folders: this, database: database ?? null, locale }),
    });
    this.#running.add(app);
    app.once('close', () => this.#running.delete(app));
    const page = await app.firstWindow();
    // The first window is reported while it is still empty. waitForFunction would need eval, which the page forbids.
    await expect.poll(() => page.evaluate(hasLoaded).catch(() => false)).toBe(true);
    return { app, page };
  }

  /** A duplistatus database with `eventCount` events, newest last. */
  createDatabase(name: string, eventCount: number): string {
    const path = join(this.evidence, name);
    const database = new Database(path);
    database.exec(SCHEMA);
    const insert = database.prepare(
      `INSERT INTO audit_log (timestamp, username, action, category, details, status)
       VALUES (datetime(1767225600 + ?, 'unixepoch'), ?, 'login', 'auth', ?, 'success')`,
    );
    const details = JSON.stringify({ reason: 'x'.repeat(200) });
    database.transaction(() => {
      for (let index = 1; index <= eventCount; index++) insert.run(index, `user-${index}`, details);
    })();
    database.exec(AUDIT_INDEXES);
    database.close();
    return path;
  }

  preferences(): Record<string, unknown> {
    const path = join(this.home, 'config', 'duplistatus-audit-viewer', 'preferences.json');
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  }

  async dispose(): Promise<void> {
    await Promise.all([...this.#running].map((app) => app.close()));
    rmSync(this.home, { recursive: true, force: true });
  }
}

function hasLoaded(): boolean {
  return location.href !== 'about:blank' && document.readyState === 'complete';
}

export const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that a fixture needs from this pattern.
  desktop: async ({}, use) => {
    base.skip('missing' in electron, 'missing' in electron ? electron.missing : '');
    const desktop = new Desktop();
    await use(desktop);
    await desktop.dispose();
  },
});

/** Clicks an item of the application menu, which no page shows. */
export async function clickMenuItem(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu, BrowserWindow }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    if (!item) throw new Error(`no menu item ${itemId}`);
    item.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
  }, id);
}

/** The label of each item of a menu that has an id, and whether it can be chosen. */
export function menuItem(
  app: ElectronApplication,
  id: string,
): Promise<{ label: string; enabled: boolean } | null> {
  return app.evaluate(({ Menu }, itemId) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(itemId);
    return item ? { label: item.label, enabled: item.enabled } : null;
  }, id);
}

export interface DialogRequest {
  readonly title?: string;
  readonly defaultPath?: string;
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[];
}

/** Answers the next file dialogs with `path`, or as cancelled; native dialogs cannot be driven by a test. */
export async function answerDialogs(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { askedDialogs: asked });
    dialog.showOpenDialog = async (...args: unknown[]) => {
      asked.push(args.at(-1));
      return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
    };
    dialog.showSaveDialog = async (...args: unknown[]) => {
      asked.push(args.at(-1));
      return { canceled: answer === null, filePath: answer ?? '' };
    };
  }, path);
}

/** What the dialogs were asked since {@link answerDialogs}. */
export function askedDialogs(app: ElectronApplication): Promise<readonly DialogRequest[]> {
  return app.evaluate(() => (globalThis as unknown as { askedDialogs: DialogRequest[] }).askedDialogs);
}

/** Resolves when the host has told the page `name`; call it before the action that causes it. */
export async function nextHostEvent(page: Page, name: HostEventName): Promise<() => Promise<unknown>> {
  const heard = await page.evaluateHandle((wanted) => {
    const { auditViewerHost } = globalThis as unknown as { auditViewerHost: PageBridge };
    const promise = new Promise((resolveWith) => {
      auditViewerHost.on((heardName, payload) => {
        if (heardName === wanted) resolveWith(payload);
      });
    });
    return { promise };
  }, name);
  return () => heard.evaluate(({ promise }) => promise);
}

interface PageBridge {
  call(operation: string, input: unknown): Promise<unknown>;
  on(listener: (name: string, payload: unknown) => void): () => void;
}

/** Calls the host as the page does. */
export function callHost(page: Page, operation: string, input?: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, value]) =>
      (globalThis as unknown as { auditViewerHost: PageBridge }).auditViewerHost.call(name as string, value),
    [operation, input],
  );
}
