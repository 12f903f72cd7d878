import type { Ref } from 'react';
import type { ParsedTerm } from '../../shared/query/parse-query.ts';
import type { Span } from '../../shared/query/query-terms.ts';

/** Longer texts are not marked: nobody could see it, and laying them out would take a while. */
const MARKED_MAX_LENGTH = 5_000;

interface QueryUnderlayProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly text: string;
  readonly terms: readonly ParsedTerm[];
  readonly problems: readonly Span[];
}

/** Lies behind the text of the query box, letter by letter: tints typed filters, underlines what is wrong. */
export function QueryUnderlay({ ref, text, terms, problems }: QueryUnderlayProps) {
  const pieces = text.length > MARKED_MAX_LENGTH ? [] : piecesOf(text.length, terms, problems);
  return (
    <div ref={ref} aria-hidden className="query-underlay">
      {pieces.map(({ start, end, mark }) => (
        <span key={start} data-mark={mark}>
          {text.slice(start, end)}
        </span>
      ))}
    </div>
  );
}

interface Piece extends Span {
  readonly mark: 'filter' | 'problem' | undefined;
}

function piecesOf(
  textLength: number,
  terms: readonly ParsedTerm[],
  problems: readonly Span[],
): readonly Piece[] {
  const marks = [
    ...terms.filter(({ name, problem }) => name !== null && problem === undefined).map(marked('filter')),
    ...problems.map(marked('problem')),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let end = 0;
  for (const mark of marks) {
    pieces.push({ start: end, end: mark.start, mark: undefined }, mark);
    end = mark.end;
  }
  pieces.push({ start: end, end: textLength, mark: undefined });
  return pieces.filter((piece) => piece.end > piece.start);
}

function marked(mark: Piece['mark']): (span: Span) => Piece {
  return ({ start, end }) => ({ start, end, mark });
}
