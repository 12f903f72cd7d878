/** What stands in place of a secret. */
export const SECRET_MASK = '••••••••';

/**
 * duplistatus takes passwords out of what it logs, but for the default password in `database_initialization` and
 * `database_migration`. The value may be cut short, as in details that are not valid JSON.
 */
const SECRET = /("default_password"\s*:\s*)(?:"(?!")(?:[^"\\]|\\.)*"?|[\d-][^\s,}\]]*)/gs;

/** The details with every secret that is in clear replaced; the same text where there is none. */
export function maskSecrets(details: string): string {
  return details.replace(SECRET, `$1"${SECRET_MASK}"`);
}
