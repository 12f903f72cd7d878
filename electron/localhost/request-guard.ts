import type { IncomingHttpHeaders } from 'node:http';

/** Where a browser says that a request came from, as far as a page may ask this server for anything. */
const OWN_FETCH_SITES = new Set(['same-origin', 'none']);

/**
 * Whether a request was addressed to this server by name (against DNS rebinding: a foreign name that resolves to
 * 127.0.0.1) and, where the browser says so, made by one of its own pages or by the user.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const host = headers.host?.toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  if (headers.origin !== undefined && headers.origin.toLowerCase() !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || (typeof site === 'string' && OWN_FETCH_SITES.has(site));
}
