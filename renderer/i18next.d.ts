import 'i18next';
import type { ENGLISH } from '../shared/i18n/catalogues.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'screen';
    resources: { screen: typeof ENGLISH };
  }
}
