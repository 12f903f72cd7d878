import type { QueryProblem } from '../../shared/query/parse-query.ts';
import { isDateName } from '../../shared/query/query-fields.ts';
import { clip } from '../format/clip.ts';
import { visibleString } from '../format/visible-characters.ts';
import type { Translate } from '../i18n.ts';

const QUOTED_MAX_LENGTH = 40;

/** What is wrong with a term of a query, and what to write instead. */
export function problemWords(t: Translate, problem: QueryProblem): string {
  switch (problem.kind) {
    case 'unknown-name':
      return unknownName(t, problem.name, problem.suggestion);
    case 'missing-value':
      return t(isDateName(problem.name) ? 'query.problem.missingDate' : 'query.problem.missingValue', {
        name: `${problem.name}:`,
      });
    case 'missing-text':
      return t('query.problem.missingText');
    case 'unclosed-quote':
      return t('query.problem.unclosedQuote');
    case 'bad-date':
      return t('query.problem.badDate', { text: shown(problem.text) });
    case 'excluded-date':
      return t('query.problem.excludedDate');
    case 'empty-range':
      return t('query.problem.emptyRange');
    case 'long-text':
      return t('query.problem.longText', { max: problem.max });
    case 'many-texts':
      return t('query.problem.manyTexts', { max: problem.max });
    default:
      return problem satisfies never;
  }
}

function unknownName(t: Translate, name: string, suggestion: string | undefined): string {
  return suggestion === undefined
    ? t('query.problem.unknownName', { name: shown(name) })
    : t('query.problem.unknownNameSuggestion', { name: shown(name), suggestion: `${suggestion}:` });
}

function shown(text: string): string {
  return visibleString(clip(text, QUOTED_MAX_LENGTH));
}

/** Whether the problem is only that the term has not been written to its end. */
export function isUnfinished({ kind }: QueryProblem): boolean {
  return (
    kind === 'missing-value' || kind === 'missing-text' || kind === 'unclosed-quote' || kind === 'bad-date'
  );
}
