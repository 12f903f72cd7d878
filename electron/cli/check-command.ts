import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type CompletenessReport, countUnexplained } from '../../shared/completeness.ts';
import type { Provenance } from '../../shared/provenance.ts';
import type { Progress } from '../core/worker/protocol.ts';
import { describeCompleteness, describeProvenance } from './check-report.ts';
import { UsageError } from './command-errors.ts';
import { listenForInterruption } from './interruption.ts';
import type { ExaminationTextKey } from './messages.ts';
import { parseArguments } from './parse-arguments.ts';
import { EXIT_DONE, EXIT_FINDINGS, type Program } from './program.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import { startStore } from './start-store.ts';
import { visibleJson } from './visible-text.ts';

/** What `--json` prints. Times are milliseconds since 1970 UTC, ids are decimal text. */
interface CheckResult {
  readonly provenance: Omit<Provenance, 'sourceId'>;
  readonly report: Omit<CompletenessReport, 'sourceId'>;
}

/** `audit-viewer check`: where the events come from, and whether any of them seem to be missing or wrong. */
export async function checkDatabase(args: readonly string[], program: Program): Promise<number> {
  const parsed = parseArguments(args, { options: [], flags: ['json'], maxPositionals: 1 });
  const [database] = parsed.positionals;
  if (database === undefined || database === '') throw new UsageError('missingDatabase');
  const interruption = listenForInterruption();
  try {
    const result = await examine(resolve(database), interruption.signal, program);
    process.stdout.write(parsed.isSet('json') ? `${visibleJson(result)}\n` : asText(result, program));
    return isFlawless(result) ? EXIT_DONE : EXIT_FINDINGS;
  } catch (error) {
    if (interruption.signal.aborted) return interruption.exitCode();
    throw error;
  }
}

async function examine(path: string, signal: AbortSignal, program: Program): Promise<CheckResult> {
  const line = openProgressLine(process.stderr);
  const store = startStore(program, signal);
  const progress = (key: ExaminationTextKey) => ({ onProgress: progressReporter(line, program, key) });
  try {
    await store.call('open', { path, sourceId: randomUUID() });
    const { sourceId: _opened, ...provenance } = await store.call(
      'provenance',
      undefined,
      progress('hashing'),
    );
    const { sourceId: _checked, ...report } = await store.call('check', undefined, progress('checking'));
    return { provenance, report };
  } finally {
    line.clear();
    await store.close();
  }
}

function isFlawless({ provenance, report }: CheckResult): boolean {
  return countUnexplained(report) === 0 && !provenance.isDamaged;
}

function progressReporter(line: ProgressLine, { messages }: Program, key: ExaminationTextKey) {
  return ({ done, total }: Progress) => {
    const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
    line.show(`${messages.examination(key)} ${messages.examination('progress', { percent })}`);
  };
}

function asText({ provenance, report }: CheckResult, { messages }: Program): string {
  return `${describeProvenance(provenance, messages)}\n${describeCompleteness(report, messages)}`;
}
