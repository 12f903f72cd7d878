/** Every failure that a user may meet. Each has a text `errors.<code>` in every language. */
export const ERROR_CODES = [
  'bad-request',
  'unknown-operation',
  'forbidden',
  'not-available',
  'no-source',
  'not-found',
  'no-permission',
  'is-a-directory',
  'not-a-file',
  'empty-file',
  'not-a-database',
  'encrypted-or-foreign',
  'damaged-database',
  'malformed-dump',
  'no-audit-log',
  'audit-log-not-a-table',
  'audit-log-without-row-ids',
  'source-changing',
  'source-changed',
  'cannot-read',
  'no-space',
  'cannot-write',
  'no-temporary-folder',
  'store-lost',
  'reader-lost',
  'event-gone',
  'unknown-export',
  'not-a-view',
  'cancelled',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Values for the placeholders of a message; never sentences. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** A failure as it crosses process and network boundaries. `id` names the log entry of an internal error. */
export interface Failure {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly id?: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** An expected failure. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly id: string | undefined;

  constructor(code: ErrorCode, params: ErrorParams = {}, options: { id?: string; cause?: unknown } = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.params = params;
    this.id = options.id;
  }

  static from({ code, params, id }: Failure): AppError {
    return new AppError(code, params, id === undefined ? {} : { id });
  }

  toFailure(): Failure {
    return this.id === undefined
      ? { code: this.code, params: this.params }
      : { code: this.code, params: this.params, id: this.id };
  }
}
