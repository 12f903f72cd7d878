import { useQuery } from '@tanstack/react-query';
import { FolderOpen, ScrollText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hostQuery } from '../api/queries.ts';
import { LanguageMenu } from '../header/language-menu.tsx';
import { ThemeMenu } from '../header/theme-menu.tsx';
import { useOpening, useSourceActions } from '../state/source-state.tsx';
import { OpeningFailure } from './opening-failure.tsx';
import { OpeningProgress } from './opening-progress.tsx';
import { Promises } from './promises.tsx';
import { RecentSources } from './recent-sources.tsx';

/** The screen while no database is open: ways to open one, and why the last one could not be. */
export function StartScreen() {
  const { openingFile, failed, lost } = useOpening();
  return (
    <div className="flex h-full flex-col overflow-y-auto">
      <header className="flex shrink-0 justify-end p-2">
        <ThemeMenu />
        <LanguageMenu />
      </header>
      <main className="m-auto w-full max-w-176 px-6 pb-16">
        {openingFile !== null ? (
          <OpeningProgress fileName={openingFile} />
        ) : (
          <>
            {failed === null && lost === null ? <Greeting /> : <OpeningFailure />}
            <Ways />
            <RecentSources />
            {failed === null && lost === null && <Promises />}
          </>
        )}
      </main>
    </div>
  );
}

function Greeting() {
  const { t } = useTranslation();
  return (
    <div className="text-center">
      <span className="mx-auto grid size-14 place-items-center rounded-lg bg-accent text-on-accent">
        <ScrollText aria-hidden className="size-7" />
      </span>
      <h1 className="mt-4 text-2xl font-semibold">{t('welcome.title')}</h1>
      <p className="mx-auto mt-2 max-w-120 text-lg text-balance text-ink-soft">{t('welcome.promise')}</p>
    </div>
  );
}

function Ways() {
  const { t } = useTranslation();
  const host = useQuery(hostQuery).data;
  const { pick, openSample } = useSourceActions();
  const canPick = host?.kind === 'desktop';
  return (
    <>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        {canPick && (
          <button
            type="button"
            className="control control-primary h-9 px-4 text-base"
            title={t('welcome.openHint')}
            onClick={pick}
          >
            <FolderOpen aria-hidden className="size-4" />
            {t('welcome.open')}
          </button>
        )}
        <button
          type="button"
          className={`control h-9 px-4 text-base ${canPick ? '' : 'control-primary'}`}
          title={t('welcome.openSampleHint')}
          onClick={openSample}
        >
          <ScrollText aria-hidden className="size-4" />
          {t('welcome.openSample')}
        </button>
      </div>
      {!canPick && (
        <p className="mt-4 text-center text-ink-soft">
          {t('welcome.openByCommand')}{' '}
          <code className="font-mono whitespace-nowrap text-ink">npm start -- backups.db</code>
        </p>
      )}
    </>
  );
}
