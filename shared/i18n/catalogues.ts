import type { Language } from '../languages.ts';
import { audit as englishAudit } from './en/audit.ts';
import { common as englishCommon } from './en/common.ts';
import { detail as englishDetail } from './en/detail.ts';
import { advice as englishAdvice } from './en/error-advice.ts';
import { errors as englishErrors } from './en/errors.ts';
import { examination as englishExamination } from './en/examination.ts';
import { exporting as englishExporting } from './en/exporting.ts';
import { filters as englishFilters } from './en/filters.ts';
import { findings as englishFindings } from './en/findings.ts';
import { table as englishTable } from './en/table.ts';
import { welcome as englishWelcome } from './en/welcome.ts';
import { audit as frenchAudit } from './fr/audit.ts';
import { common as frenchCommon } from './fr/common.ts';
import { detail as frenchDetail } from './fr/detail.ts';
import { advice as frenchAdvice } from './fr/error-advice.ts';
import { errors as frenchErrors } from './fr/errors.ts';
import { examination as frenchExamination } from './fr/examination.ts';
import { exporting as frenchExporting } from './fr/exporting.ts';
import { filters as frenchFilters } from './fr/filters.ts';
import { findings as frenchFindings } from './fr/findings.ts';
import { table as frenchTable } from './fr/table.ts';
import { welcome as frenchWelcome } from './fr/welcome.ts';
import type { TranslationOf } from './translation-of.ts';

/** The texts of the screen in English, by section; keys are `section.name`. */
export const ENGLISH = {
  audit: englishAudit,
  common: englishCommon,
  detail: englishDetail,
  advice: englishAdvice,
  errors: englishErrors,
  examination: englishExamination,
  exporting: englishExporting,
  filters: englishFilters,
  findings: englishFindings,
  table: englishTable,
  welcome: englishWelcome,
};

const FRENCH: TranslationOf<typeof ENGLISH> = {
  audit: frenchAudit,
  common: frenchCommon,
  detail: frenchDetail,
  advice: frenchAdvice,
  errors: frenchErrors,
  examination: frenchExamination,
  exporting: frenchExporting,
  filters: frenchFilters,
  findings: frenchFindings,
  table: frenchTable,
  welcome: frenchWelcome,
};

/** The texts of the screen in every language. Those of menus, dialogs and the command line are in `desktop` and `cli`. */
export const CATALOGUES = { en: ENGLISH, fr: FRENCH } satisfies Record<Language, object>;
