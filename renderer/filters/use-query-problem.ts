import { useState } from 'react';
import type { ParsedTerm, QueryProblem } from '../../shared/query/parse-query.ts';
import type { Span } from '../../shared/query/query-terms.ts';
import { isUnfinished } from './problem-words.ts';

export interface QueryProblemState {
  /** The problems to be seen, in the order of the text. */
  readonly problems: readonly (Span & QueryProblem)[];
  /** Where the caret stands; null while the keyboard is elsewhere. */
  readonly caret: number | null;
  moveCaret(caret: number | null): void;
  /** The text is meant as it stands. */
  ask(): void;
}

/** What is wrong with a query, as far as it has been written: a term that still is, is not yet wrong. */
export function useQueryProblem(terms: readonly ParsedTerm[]): QueryProblemState {
  const [caret, setCaret] = useState<number | null>(null);
  /** The caret at which the text was meant as it stood. */
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const problems = terms.flatMap(({ problem, end }) => {
    const isBeingWritten = caret === end && askedAt !== caret;
    return problem === undefined || (isUnfinished(problem) && isBeingWritten) ? [] : [problem];
  });
  return {
    problems,
    caret,
    moveCaret: (next) => {
      setCaret(next);
      if (next !== askedAt) setAskedAt(null);
    },
    ask: () => setAskedAt(caret),
  };
}
