import { join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CustomScheme } from 'electron';

const SCHEME = 'app';
const HOST = 'viewer';

/** The page's address; everything that the window loads lies below it. */
export const PAGE_URL = `${SCHEME}://${HOST}/`;
/** The same page, showing the open event alone. */
export const PANE_URL = `${PAGE_URL}?window=event`;

export const APP_SCHEME: CustomScheme = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** The page runs its own scripts and styles and reaches nothing else: its host is behind the preload, not the network. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

/** True for an address of the program's own page: scheme and host compared exactly, so that no prefix passes. */
export function isPageUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === `${SCHEME}:` && parsed.host === HOST;
}

/** The file behind an address of the page; undefined for whatever would leave `pageFolder`. */
export function pageFile(url: string, pageFolder: string): string | undefined {
  if (!isPageUrl(url)) return undefined;
  const path = decodePath(new URL(url).pathname);
  if (path === undefined || path.includes('\0')) return undefined;
  const root = resolve(pageFolder);
  const file = resolve(join(root, path === '/' ? 'index.html' : path));
  return file.startsWith(root + sep) ? file : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Answers requests of the page from the files of `pageFolder`, and nothing else.
 *
 * @param fetchFile Electron's `net.fetch`, which reads from packed archives too and knows the content types
 */
export function createPageHandler(
  pageFolder: string,
  fetchFile: (fileUrl: string) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    const file = method === 'GET' ? pageFile(url, pageFolder) : undefined;
    if (file === undefined) return new Response(null, { status: 403, headers: HEADERS });
    const found = await fetchFile(pathToFileURL(file).href).catch(() => undefined);
    if (found?.ok !== true) return new Response(null, { status: 404, headers: HEADERS });
    const contentType = found.headers.get('content-type') ?? 'application/octet-stream';
    return new Response(found.body, { headers: { ...HEADERS, 'content-type': contentType } });
  };
}
