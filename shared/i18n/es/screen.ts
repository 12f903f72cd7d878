import type { ScreenTexts } from '../en/screen.ts';
import type { TranslationOf } from '../translation-of.ts';
import { audit } from './audit.ts';
import { common } from './common.ts';
import { detail } from './detail.ts';
import { advice } from './error-advice.ts';
import { errors } from './errors.ts';
import { examination } from './examination.ts';
import { exporting } from './exporting.ts';
import { facets } from './facets.ts';
import { filters } from './filters.ts';
import { findings } from './findings.ts';
import { histogram } from './histogram.ts';
import { query } from './query.ts';
import { shortcuts } from './shortcuts.ts';
import { summaries } from './summaries.ts';
import { table } from './table.ts';
import { views } from './views.ts';
import { welcome } from './welcome.ts';

export const screen: TranslationOf<ScreenTexts, 'es'> = {
  audit,
  common,
  detail,
  advice,
  errors,
  examination,
  exporting,
  facets,
  filters,
  findings,
  shortcuts,
  histogram,
  summaries,
  query,
  table,
  views,
  welcome,
};
