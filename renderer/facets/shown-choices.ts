import { FACET_MAX_VALUES } from '../../shared/contract.ts';
import type { ValueChoice } from '../filters/choices.ts';

/** As many values are shown at once, and a few more rather than a button for them. */
const TOP_COUNT = 6;
const TOP_MAX_COUNT = 8;

export interface ShownChoices {
  readonly shown: readonly ValueChoice[];
  /** How many there are. */
  readonly count: number;
  /** There are more than `count`, which only a search finds. */
  readonly isCut: boolean;
  /** Whether the most frequent alone would be fewer than all. */
  readonly isLong: boolean;
}

/**
 * The choices to show: those that would show an event, or that are chosen; only the most frequent and the chosen ones of
 * them unless the facet is shown whole.
 */
export function shownChoices(choices: readonly ValueChoice[], isWhole: boolean): ShownChoices {
  const useful = choices.filter((choice) => choice.count > 0 || isChosen(choice));
  const isLong = useful.length > TOP_MAX_COUNT;
  return {
    shown: isWhole || !isLong ? useful : useful.filter((choice, at) => at < TOP_COUNT || isChosen(choice)),
    count: useful.length,
    isCut: choices.length >= FACET_MAX_VALUES && useful.length === choices.length,
    isLong,
  };
}

function isChosen({ isIncluded, isExcluded }: ValueChoice): boolean {
  return isIncluded || isExcluded;
}
