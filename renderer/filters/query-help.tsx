import { CircleHelp } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { QUERY_NAMES } from '../../shared/query/query-fields.ts';

const EXAMPLES = [
  ['disk full', 'word'],
  ['"disk full"', 'phrase'],
  ['-action:login', 'exclude'],
  ['user:"marie curie"', 'blank'],
  ['ip:none', 'none'],
] as const;

/** What can be written in the query box. */
export function QueryHelp() {
  const { t } = useTranslation();
  return (
    <Popover.Root>
      <Popover.Trigger
        className="control control-quiet control-icon"
        aria-label={t('query.help')}
        title={t('query.help')}
      >
        <CircleHelp aria-hidden className="size-3.5 text-ink-soft" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover max-h-(--radix-popover-content-available-height) max-w-[calc(100vw-2rem)] overflow-y-auto p-3"
          align="end"
          sideOffset={6}
          aria-label={t('query.help')}
        >
          <p className="max-w-prose pb-2">{t('query.helpIntro')}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            {EXAMPLES.map(([example, key]) => (
              <Entry key={key} term={example} meaning={t(`query.example.${key}`)} />
            ))}
            {QUERY_NAMES.map((name) => (
              <Entry key={name} term={`${name}:`} meaning={t(`query.name.${name}`)} />
            ))}
          </dl>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Entry({ term, meaning }: { readonly term: string; readonly meaning: string }) {
  return (
    <>
      <dt>
        <code className="font-mono">{term}</code>
      </dt>
      <dd className="text-ink-soft">{meaning}</dd>
    </>
  );
}
