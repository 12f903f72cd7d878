import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { ExportFormat } from '../../shared/export-options.ts';
import { type FileState, snapshotFolder } from '../fixtures/folder-snapshot.ts';
import { openOnDesktop, readRefusalOnDesktop } from './desktop-viewer.ts';
import { findElectron } from './electron-runtime.ts';
import { copyOfSample } from './evidence.ts';
import { openOnLocalhost, readRefusalOnLocalhost } from './localhost-viewer.ts';

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
  /** Begins something that writes a file, by a name like this where the host proposes it, and answers its path. */
  saveFile(begin: () => Promise<void>, name: RegExp): Promise<string>;
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
  /** Starts the program with a database that it refuses, and answers what the user is told. */
  readonly readRefusal: (evidence: (folder: string) => string) => Promise<string>;
  readonly openViewer: (options?: OpenOptions) => Promise<Viewer>;
  /** The sample database, opened. */
  readonly viewer: Viewer;
}

export const test = base.extend<Fixtures & HostOptions & { readonly hasHost: undefined }>({
  host: ['localhost', { option: true }],
  hasHost: [
    async ({ host }, use) => {
      const electron = findElectron();
      base.skip(host === 'desktop' && 'missing' in electron, 'missing' in electron ? electron.missing : '');
      await use(undefined);
    },
    { auto: true },
  ],
  openViewer: async ({ host, context }, use) => {
    const opened: { readonly viewer: Viewer; readonly complaints: readonly string[] }[] = [];
    await use(async ({ evidence = copyOfSample, locale = 'en_GB' } = {}) => {
      const folders = makeFolders();
      const database = evidence === null ? null : evidence(folders.evidence);
      const before = snapshotFolder(folders.evidence);
      const request: ViewerRequest = { folders, database, locale };
      const hosted =
        host === 'localhost' ? await openOnLocalhost(context, request) : await openOnDesktop(request);
      const viewer: Viewer = { ...hosted, host, database: database ?? '', folders, before };
      opened.push({ viewer, complaints: gatherComplaints(viewer.page) });
      return viewer;
    });
    for (const { viewer, complaints } of opened) {
      await viewer.close();
      expect(snapshotFolder(viewer.folders.evidence), 'the evidence is not touched').toEqual(viewer.before);
      expect(complaints, 'the page complains of nothing').toEqual([]);
      removeFolders(viewer.folders);
    }
  },
  viewer: async ({ openViewer }, use) => use(await openViewer()),
  readRefusal: async ({ host }, use) =>
    use(async (evidence) => {
      const folders = makeFolders();
      const request: ViewerRequest = { folders, database: evidence(folders.evidence), locale: 'en_GB' };
      const before = snapshotFolder(folders.evidence);
      const told =
        host === 'localhost' ? await readRefusalOnLocalhost(request) : await readRefusalOnDesktop(request);
      expect(snapshotFolder(folders.evidence), 'the evidence is not touched').toEqual(before);
      removeFolders(folders);
      return told;
    }),
});

/** Errors, violations of the content security policy, and dialogs that the text of a log must never raise. */
function gatherComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

function removeFolders({ home }: ViewerFolders): void {
  rmSync(dirname(home), { recursive: true, force: true });
}

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
