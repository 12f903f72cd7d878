/** The oldest Node.js that the SQLite library runs on; on older ones it crashes the process. */
export const NODE_REQUIRED = '22.14.0';

export function isNodeSupported(version: string): boolean {
  return version.localeCompare(NODE_REQUIRED, 'en', { numeric: true }) >= 0;
}
