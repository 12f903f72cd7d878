import type { CallContext } from '../worker/protocol.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { codedColumn, columnTexts, TEXTS_AT_ONCE, type TextColumn } from './column-texts.ts';
import { TextDictionary } from './dictionary.ts';
import type { EventIndex } from './event-index.ts';

/** The texts that a column sorts by, each once, and per code of the column which of them it has. */
export interface DistinctTexts {
  readonly texts: readonly string[];
  readonly textOfCode: Uint32Array;
}

/**
 * Many targets are of few types, so that the codes of a column say little of how many texts there are to be sorted.
 *
 * @returns undefined where there are more than `most`
 * @throws the signal's reason when it is aborted
 */
export async function distinctTexts(
  index: EventIndex,
  column: TextColumn,
  most: number,
  context: CallContext,
): Promise<DistinctTexts | undefined> {
  const textOfCode = new Uint32Array(codedColumn(index, column).dictionary.entries.length);
  const distinct = new TextDictionary<string>();
  for (let first = 0; first < textOfCode.length; first += TEXTS_AT_ONCE) {
    if (first > 0) await takeBreath(context);
    const texts = columnTexts(index, column, first, first + TEXTS_AT_ONCE);
    for (let i = 0; i < texts.length; i++) textOfCode[first + i] = distinct.code(texts[i]!);
    if (distinct.entries.length > most) return undefined;
  }
  return { texts: distinct.entries, textOfCode };
}
