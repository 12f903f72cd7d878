import 'i18next';
import type { ScreenTexts } from '../shared/i18n/en/screen.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'screen';
    resources: { screen: ScreenTexts };
  }
}
