import { ShieldCheck } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedAs, SourceSummary } from '../../shared/source.ts';
import { ProvenanceDialog } from '../examination/provenance-dialog.tsx';
import { VisibleText } from '../format/visible-text.tsx';

const HOW = {
  'in-place': 'common.openedInPlace',
  'private-copy': 'common.openedPrivateCopy',
  'live-copy': 'common.openedLiveCopy',
  imported: 'common.openedImported',
} as const satisfies Record<OpenedAs, string>;

/** The promise that the evidence is not touched; one click tells how it is kept. */
export function ReadOnlyMark({ source }: { readonly source: SourceSummary }) {
  const { t } = useTranslation();
  const [isProvenanceShown, setIsProvenanceShown] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  // What had the focus before, the button in the popover, is gone by then.
  const closeProvenance = () => {
    setIsProvenanceShown(false);
    trigger.current?.focus();
  };
  return (
    <Popover.Root>
      <Popover.Trigger
        ref={trigger}
        className="flex shrink-0 items-center gap-1 rounded-full bg-success-soft px-2 text-xs font-medium text-success"
      >
        <ShieldCheck aria-hidden className="size-3" />
        {t('common.readOnly')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="popover w-80 p-3"
          align="start"
          sideOffset={6}
          aria-label={t('common.readOnly')}
        >
          <p>{t(HOW[source.openedAs])}</p>
          <p className="mt-2 font-mono text-xs break-all text-ink-soft">
            <VisibleText text={source.path} />
          </p>
          <Popover.Close asChild>
            <button type="button" className="control mt-2" onClick={() => setIsProvenanceShown(true)}>
              {t('examination.showProvenance')}
            </button>
          </Popover.Close>
        </Popover.Content>
      </Popover.Portal>
      {isProvenanceShown && <ProvenanceDialog sourceId={source.sourceId} onClose={closeProvenance} />}
    </Popover.Root>
  );
}
