import Bowser from 'bowser';

/** What a user agent says of the program behind it. */
export type ExplainedAgent =
  | { readonly kind: 'browser'; readonly browser: string; readonly system: string | undefined }
  /** A program that is no browser, such as a script or a backup client. */
  | { readonly kind: 'program'; readonly program: string }
  /** duplistatus found no user agent, and wrote the word `unknown`. */
  | { readonly kind: 'unnamed' };

/** A browser's own are far shorter; the rest of a longer one says nothing. */
const READ_MAX_LENGTH = 512;
const PRODUCT = /^([A-Za-z][\w.-]{1,40})\/(\d[\w.]{0,20})(?:\s|$)/;

/** Undefined for what names neither a browser nor a program. Anybody can send anything: it is a claim. */
export function explainUserAgent(userAgent: string): ExplainedAgent | undefined {
  if (userAgent === 'unknown') return { kind: 'unnamed' };
  const read = userAgent.slice(0, READ_MAX_LENGTH);
  return explainBrowser(read) ?? explainProgram(read);
}

function explainBrowser(userAgent: string): ExplainedAgent | undefined {
  if (!userAgent.startsWith('Mozilla/')) return undefined;
  const { browser, os } = Bowser.parse(userAgent);
  // What it does not know, it calls by the first word: all browsers begin with "Mozilla".
  if (!browser.name || browser.name === 'Mozilla') return undefined;
  return {
    kind: 'browser',
    browser: named(browser.name, browser.version),
    system: os.name && named(os.name, systemVersion(os)),
  };
}

/** Browsers on newer systems still call themselves those on Windows NT 10.0 and on macOS 10.15.7. */
function systemVersion({ name, version, versionName }: Bowser.Parser.OSDetails): string | undefined {
  if (name === 'Windows') return versionName === '10' ? '10/11' : versionName;
  return name === 'macOS' && version === '10.15.7' ? undefined : version;
}

function explainProgram(userAgent: string): ExplainedAgent | undefined {
  const [, name, version] = PRODUCT.exec(userAgent) ?? [];
  return name === undefined || name === 'Mozilla'
    ? undefined
    : { kind: 'program', program: named(name, version) };
}

/** Browsers fill their versions with zeros that say nothing: `141.0.0.0` is 141. */
function named(name: string, version: string | undefined): string {
  const short = version?.replace(/(?:\.0)+$/, '');
  return short ? `${name} ${short}` : name;
}
