import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './command-errors.ts';

export interface Arguments {
  readonly positionals: readonly string[];
  /** The values of an option in the order given; none where it was not. */
  all(option: string): readonly string[];
  /** The value of an option that makes sense once only. */
  one(option: string): string | undefined;
  isSet(option: string): boolean;
}

/**
 * Reads a command line: `options` with a value, `flags` without, and at most `maxPositionals` other arguments.
 * Node's own strict mode refuses the same, but in English only.
 *
 * @throws UsageError
 */
export function parseArguments(
  args: readonly string[],
  allowed: { options: readonly string[]; flags: readonly string[]; maxPositionals: number },
): Arguments {
  const config: ParseArgsOptionsConfig = {};
  for (const name of allowed.options) config[name] = { type: 'string', multiple: true };
  for (const name of allowed.flags) config[name] = { type: 'boolean' };
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true });

  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const spec = Object.hasOwn(config, token.name) ? config[token.name] : undefined;
    if (spec === undefined || !option.startsWith('--')) throw new UsageError('unknownOption', { option });
    if (spec.type === 'boolean' && token.value !== undefined)
      throw new UsageError('unexpectedValue', { option });
    if (spec.type === 'string' && !isGiven(token)) throw new UsageError('missingValue', { option });
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  const excess = positionals[allowed.maxPositionals];
  if (excess !== undefined) throw new UsageError('unexpectedArgument', { argument: excess });
  return {
    positionals,
    all: (option) => values.get(option) ?? [],
    one: (option) => onlyValue(option, values.get(option) ?? []),
    isSet: (option) => values.has(option),
  };
}

/** `--user --from …` is more likely a forgotten value than a user called "--from". */
function isGiven({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  if (value === undefined) return false;
  return inlineValue === true || value === '-' || !value.startsWith('-');
}

function onlyValue(option: string, values: readonly string[]): string | undefined {
  if (values.length > 1) throw new UsageError('repeatedOption', { option: `--${option}` });
  return values[0];
}
