import { useTranslation } from 'react-i18next';
import { VisibleText } from '../format/visible-text.tsx';
import type { Translate } from '../i18n.ts';
import { type ExplainedAgent, explainUserAgent } from './explain-user-agent.ts';
import { Field, StoredText, TextField } from './field.tsx';

/** The program that sent the request, in words where it says which, and as stored in any case. */
export function UserAgentField({ userAgent }: { readonly userAgent: string | null }) {
  const { t } = useTranslation();
  const label = t('audit.column.userAgent');
  const explained = userAgent === null ? undefined : explainUserAgent(userAgent);
  if (explained === undefined) return <TextField label={label} value={userAgent} />;
  return (
    <Field label={label} copies={userAgent}>
      <VisibleText text={agentWords(t, explained)} />
      <div className="pane-stored">
        <StoredText value={userAgent} />
      </div>
    </Field>
  );
}

function agentWords(t: Translate, agent: ExplainedAgent): string {
  switch (agent.kind) {
    case 'browser':
      return agent.system === undefined
        ? agent.browser
        : t('detail.agent.browserOn', { browser: agent.browser, system: agent.system });
    case 'program':
      return t('detail.agent.program', { program: agent.program });
    case 'unnamed':
      return t('detail.agent.unnamed');
    default:
      return agent satisfies never;
  }
}
