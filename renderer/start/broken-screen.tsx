import { useTranslation } from 'react-i18next';

/** Takes the place of a screen that a bug has stopped. */
export function BrokenScreen() {
  const { t } = useTranslation();
  return (
    <main
      role="alert"
      className="grid h-full place-content-center justify-items-center gap-2 p-8 text-center"
    >
      <h1 className="text-xl font-semibold">{t('common.unexpectedTitle')}</h1>
      <p className="text-ink-soft">{t('common.unexpectedHint')}</p>
      <button type="button" className="control control-primary mt-2" onClick={() => location.reload()}>
        {t('common.reload')}
      </button>
    </main>
  );
}
