import type { FilterCondition } from '../../shared/filter-conditions.ts';
import type { DisplayZone } from '../../shared/settings.ts';
import { clip } from '../format/clip.ts';
import { visibleString } from '../format/visible-characters.ts';
import type { Translate } from '../i18n.ts';
import { endText, startText } from './range-fields.ts';
import { distinctWords } from './value-words.ts';

const VALUE_MAX_LENGTH = 200;

export interface ConditionWords {
  readonly field: string;
  readonly value: string;
}

/** The two halves of a condition, as a chip shows them. */
export function conditionWords(t: Translate, condition: FilterCondition, zone: DisplayZone): ConditionWords {
  switch (condition.kind) {
    case 'search':
      return { field: t('filters.field.search'), value: condition.text };
    case 'from':
      return { field: t('filters.field.from'), value: startText(condition.time, zone) };
    case 'to':
      return { field: t('filters.field.to'), value: endText(condition.time, zone) };
    case 'value':
      return {
        field: t(`filters.field.${condition.field}`),
        value: distinctWords(t, condition.field, condition.value),
      };
    default:
      return condition satisfies never;
  }
}

/** Whether a condition hides the events that it names. */
export function isExcluding(condition: FilterCondition): boolean {
  return (condition.kind === 'value' || condition.kind === 'search') && condition.isExcluded;
}

/** The condition as one phrase, for those who hear it. */
export function conditionPhrase(t: Translate, condition: FilterCondition, zone: DisplayZone): string {
  const { field, value } = conditionWords(t, condition, zone);
  const values = { field, value: visibleString(clip(value, VALUE_MAX_LENGTH)) };
  return isExcluding(condition) ? t('filters.isNot', values) : t('filters.is', values);
}
