import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may use the server: whoever first presents the token of the printed address, and from then on the cookie that
 * was given for it. Both live and die with the server.
 */
export class Access {
  /** Part of the address that the user opens; works once. */
  readonly token = randomSecret();
  readonly #cookieName: string;
  readonly #cookieSecret = randomSecret();
  #isTokenUsed = false;

  /** @param port tells the cookies of several servers apart, which browsers share between ports */
  constructor(port: number) {
    this.#cookieName = `audit-viewer-${port}`;
  }

  /** The `Set-Cookie` value for the token; undefined where it is wrong or was used before. */
  exchange(token: string): string | undefined {
    if (!isSameSecret(token, this.token) || this.#isTokenUsed) return undefined;
    this.#isTokenUsed = true;
    return `${this.#cookieName}=${this.#cookieSecret}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether a `Cookie` header holds the cookie that was given for the token. */
  isGranted(cookieHeader: string | undefined): boolean {
    if (!this.#isTokenUsed) return false;
    return (cookieHeader ?? '').split(';').some((pair) => {
      const [name, value = ''] = pair.trim().split('=', 2);
      return name === this.#cookieName && isSameSecret(value, this.#cookieSecret);
    });
  }
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes the same time whatever was guessed right. */
function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(sha256(given), sha256(secret));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
