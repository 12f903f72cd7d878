import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createQueryClient, hostQuery } from './api/queries.ts';
import { App } from './app.tsx';
import { askAhead } from './ask-ahead.ts';
import { EventWindow } from './detail/event-window.tsx';
import { createI18n } from './i18n.ts';
import { languageFor } from './state/language.ts';
import { applyTheme } from './state/theme.ts';
import type { ViewState } from './state/view.ts';
import { ViewProvider } from './state/view-state.tsx';
import './styles.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

/** The desktop shows the open event in a window of its own, by this address. */
const isEventWindow = new URLSearchParams(location.search).get('window') === 'event';

const client = createQueryClient();
// Without a host the page can still say so.
const host = await client.fetchQuery(hostQuery).catch(() => undefined);
const i18n = createI18n(languageFor(host));
applyTheme(host?.settings.theme ?? 'system');
const askForNext = (next: ViewState) => askAhead(client, next);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <ViewProvider onChange={askForNext}>{isEventWindow ? <EventWindow /> : <App />}</ViewProvider>
      </I18nextProvider>
    </QueryClientProvider>
  </StrictMode>,
);
