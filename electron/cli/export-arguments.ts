import { CHRONOLOGICAL } from '../../shared/event-order.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  exportOptionsSchema,
} from '../../shared/export-options.ts';
import { UsageError } from './command-errors.ts';
import { FILTER_OPTIONS, parseFilter } from './filter-arguments.ts';
import { parseArguments } from './parse-arguments.ts';

/** Stands for standard output. */
export const STANDARD_OUTPUT = '-';

export interface ExportArguments {
  readonly database: string;
  readonly options: ExportOptions;
  /** A path, or {@link STANDARD_OUTPUT}. */
  readonly output: string;
}

/** @throws UsageError */
export function parseExportArguments(args: readonly string[]): ExportArguments {
  const parsed = parseArguments(args, {
    options: ['format', 'output', ...FILTER_OPTIONS],
    flags: ['no-bom', 'raw'],
    maxPositionals: 1,
  });
  const [database] = parsed.positionals;
  if (database === undefined || database === '') throw new UsageError('missingDatabase');
  const output = parsed.one('output') ?? STANDARD_OUTPUT;
  if (output === '') throw new UsageError('missingValue', { option: '--output' });
  return {
    database,
    output,
    options: exportOptionsSchema.parse({
      format: parseFormat(parsed.one('format')),
      filter: parseFilter(parsed),
      order: CHRONOLOGICAL,
      bom: !parsed.isSet('no-bom'),
      formulaGuard: !parsed.isSet('raw'),
    }),
  };
}

function parseFormat(value: string | undefined): ExportFormat {
  if (value === undefined) throw new UsageError('missingFormat');
  const format = EXPORT_FORMATS.find((known) => known === value);
  if (format === undefined) throw new UsageError('badFormat', { value });
  return format;
}
