import type { DetailsReader } from './details-reader.ts';
import type { SummaryWords } from './summary-words.ts';

/** What one line says of the details of an action; undefined where they hold nothing that the action usually tells. */
export type Summarize = (details: DetailsReader, words: SummaryWords) => string | undefined;
