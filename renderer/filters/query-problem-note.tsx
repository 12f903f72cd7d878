import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { joinSentences } from '../../shared/join-sentences.ts';
import type { QueryProblem } from '../../shared/query/parse-query.ts';
import { problemWords } from './problem-words.ts';

interface QueryProblemNoteProps {
  readonly id: string;
  readonly problem: QueryProblem | undefined;
}

/** Says what is wrong with the query, and that the filters beside it are still those of before. */
export function QueryProblemNote({ id, problem }: QueryProblemNoteProps) {
  const { t } = useTranslation();
  return (
    <p id={id} role="status" className="query-problem-note">
      {problem !== undefined && (
        <>
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span className="truncate" title={problemWords(t, problem)}>
            {joinSentences(problemWords(t, problem), t('query.notApplied'))}
          </span>
        </>
      )}
    </p>
  );
}
