import type { Failure } from '../../shared/app-error.ts';
import { visibleString } from '../format/visible-characters.ts';
import type { Translate } from '../i18n.ts';

export interface ExplainedFailure {
  readonly whatHappened: string;
  readonly whatToDo: string;
}

/** A failure in the user's language. `fileName` stands in where the failure names no path. */
export function explainFailure(t: Translate, { code, params, id }: Failure, fileName = ''): ExplainedFailure {
  const { path = fileName, ...others } = params;
  const values = { ...others, path: visibleString(String(path)), id: id ?? String(params.id ?? '') };
  return { whatHappened: t(`errors.${code}`, values), whatToDo: t(`advice.${code}`, values) };
}
