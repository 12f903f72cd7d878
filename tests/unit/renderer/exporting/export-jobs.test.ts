import { describe, expect, it } from 'vitest';
import {
  type ExportAction,
  type ExportJob,
  reduceExports,
} from '../../../../renderer/exporting/export-jobs.ts';
import type { ExportTicket } from '../../../../shared/contract.ts';

function ticket(exportId: string): ExportTicket {
  return { kind: 'file', exportId, fileName: 'audit-log.csv', total: 10 };
}

function jobsAfter(...actions: readonly ExportAction[]): readonly ExportJob[] {
  return actions.reduce<readonly ExportJob[]>(reduceExports, []);
}

const started = (exportId: string): ExportAction => ({
  type: 'started',
  ticket: ticket(exportId),
  format: 'csv',
  isIncomplete: true,
});
const finished = (exportId: string): ExportAction => ({
  type: 'finished',
  exportId,
  fileName: 'audit-log.csv',
  written: 10,
});

describe('reduceExports', () => {
  it('follows an export from its beginning to its end', () => {
    const progress: ExportAction = { type: 'progress', exportId: 'a', written: 4, total: 10 };
    expect(jobsAfter(started('a'), progress)[0]?.phase).toEqual({ kind: 'running', written: 4 });
    expect(jobsAfter(started('a'), progress, finished('a'))[0]?.phase).toMatchObject({
      kind: 'finished',
      written: 10,
    });
  });

  it('keeps events that overtake the answer of the host', () => {
    const [job] = jobsAfter(finished('a'), started('a'));
    expect(job).toMatchObject({
      phase: { kind: 'finished' },
      ticket: { exportId: 'a' },
      format: 'csv',
      isIncomplete: true,
    });
  });

  it('does not run backwards when progress arrives last', () => {
    const late: ExportAction = { type: 'progress', exportId: 'a', written: 9, total: 10 };
    expect(jobsAfter(started('a'), finished('a'), late)[0]?.phase.kind).toBe('finished');
  });

  it('lets a new export replace old results, not exports that run', () => {
    const jobs = jobsAfter(started('done'), started('running'), finished('done'), started('new'));
    expect(jobs.map(({ exportId }) => exportId)).toEqual(['running', 'new']);
  });

  it('shows a failure until it is dismissed', () => {
    const error = { code: 'no-space', params: {} } as const;
    const failed: ExportAction = { type: 'failed', exportId: 'a', error };
    expect(jobsAfter(started('a'), failed)[0]?.phase).toEqual({ kind: 'failed', error });
    expect(jobsAfter(started('a'), failed, { type: 'dismissed', exportId: 'a' })).toEqual([]);
  });
});
