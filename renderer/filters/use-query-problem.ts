import { useState } from 'react';
import type { QueryProblem } from '../../shared/query/parse-query.ts';
import type { Span } from '../../shared/query/query-terms.ts';
import { isUnfinished } from './problem-words.ts';
import type { QueryText } from './use-query-text.ts';

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
export function useQueryProblem({ text, parsed }: QueryText): QueryProblemState {
  const [caret, setCaret] = useState<number | null>(null);
  /** The last text that was meant as it stood. */
  const [askedText, setAskedText] = useState<string>();
  const problems = parsed.terms.flatMap(({ problem, end }) => {
    const isBeingWritten = caret === end && askedText !== text;
    return problem === undefined || (isUnfinished(problem) && isBeingWritten) ? [] : [problem];
  });
  return { problems, caret, moveCaret: setCaret, ask: () => setAskedText(text) };
}
