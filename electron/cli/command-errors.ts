import type { CliTextKey, TextValues } from './messages.ts';

/** The command line makes no sense: exit code 2, and a message that says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: CliTextKey;
  readonly values: TextValues;

  constructor(key: CliTextKey, values: TextValues = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/** The program cannot do what it was rightly asked for: exit code 1, and a message. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly key: CliTextKey;
  readonly values: TextValues;

  constructor(key: CliTextKey, values: TextValues = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
