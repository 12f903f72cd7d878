import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { ExportFormat } from '../../shared/export-options.ts';
import { type FileState, snapshotFolder } from '../fixtures/folder-snapshot.ts';
import { openOnDesktop } from './desktop-viewer.ts';
import { findElectron } from './electron-runtime.ts';
import { copyOfSample } from './evidence.ts';
import { openOnLocalhost } from './localhost-viewer.ts';

export interface HostOptions {
  readonly host: 'localhost' | 'desktop';
}

/** Folders of one viewer's own. */
export interface ViewerFolders {
  /** Holds the database and nothing else. */
  readonly evidence: string;
  readonly exports: string;
  /** The user's home, so that nobody's preferences are met or left behind. */
  readonly home: string;
}

export interface ViewerRequest {
  readonly folders: ViewerFolders;
  /** Null for the welcome screen. */
  readonly database: string | null;
  readonly locale: string;
}

/** What a host gives to a spec: a page, and ways around what no page shows (dialogs, downloads). */
export interface HostedViewer {
  readonly page: Page;
  /** Clicks the button of a format and answers the path of the file that was written. */
  export(format: ExportFormat): Promise<string>;
  close(): Promise<void>;
}

/** A running viewer, the same on every host. */
export interface Viewer extends HostedViewer {
  readonly host: HostOptions['host'];
  /** Path of the database; empty on the welcome screen. */
  readonly database: string;
  readonly folders: ViewerFolders;
  /** The evidence folder as it was before the viewer started. */
  readonly before: Readonly<Record<string, FileState>>;
}

export interface OpenOptions {
  /** Puts a database into the folder and answers its path; null for the welcome screen. The sample unless given. */
  readonly evidence?: ((folder: string) => string) | null;
  /** The system's language, `en_GB` unless given. */
  readonly locale?: string;
}

interface Fixtures {
  readonly openViewer: (options?: OpenOptions) => Promise<Viewer>;
  /** The sample database, opened. */
  readonly viewer: Viewer;
}

export const test = base.extend<Fixtures & HostOptions>({
  host: ['localhost', { option: true }],
  openViewer: async ({ host, context }, use) => {
    const electron = findElectron();
    base.skip(host === 'desktop' && 'missing' in electron, 'missing' in electron ? electron.missing : '');
    const viewers: Viewer[] = [];
    await use(async ({ evidence = copyOfSample, locale = 'en_GB' } = {}) => {
      const folders = makeFolders();
      const database = evidence === null ? null : evidence(folders.evidence);
      const before = snapshotFolder(folders.evidence);
      const request: ViewerRequest = { folders, database, locale };
      const hosted =
        host === 'localhost' ? await openOnLocalhost(context, request) : await openOnDesktop(request);
      const viewer: Viewer = { ...hosted, host, database: database ?? '', folders, before };
      viewers.push(viewer);
      return viewer;
    });
    for (const { close, folders } of viewers) {
      await close();
      rmSync(join(folders.home, '..'), { recursive: true, force: true });
    }
  },
  viewer: async ({ openViewer }, use) => use(await openViewer()),
});

function makeFolders(): ViewerFolders {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'viewer-')));
  const folders = {
    evidence: join(top, 'evidence'),
    exports: join(top, 'exports'),
    home: join(top, 'home'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  return folders;
}
