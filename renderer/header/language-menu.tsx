import { Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language, languageOf } from '../../shared/languages.ts';
import { useSetting } from '../state/settings.ts';
import { ChoiceMenu } from '../ui/choice-menu.tsx';

/** Each language by its own name, so that whoever reads it finds it. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  'zh-Hans': '简体中文',
  'hi-Latn': 'Hindi (Roman)',
};

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const [, choose] = useSetting('language');
  const language = languageOf(i18n.language);

  return (
    <ChoiceMenu
      label={t('common.language')}
      value={language}
      onChoose={choose}
      choices={LANGUAGES.map((tag) => ({ value: tag, label: NAMES[tag], lang: tag }))}
    >
      <Languages aria-hidden className="size-4" />
      <span className="max-md:hidden">{NAMES[language]}</span>
    </ChoiceMenu>
  );
}
