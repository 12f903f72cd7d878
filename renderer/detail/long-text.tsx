import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../format/visible-text.tsx';

const FIRST_LENGTH = 1_200;

/** Text of any length: its beginning, and the rest on request. */
export function LongText({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [shownWhole, setShownWhole] = useState<string>();
  if (text.length <= FIRST_LENGTH || shownWhole === text) return <VisibleText text={text} keepLineBreaks />;
  return (
    <>
      <VisibleText text={text} maxLength={FIRST_LENGTH} keepLineBreaks />
      <button type="button" className="pane-more" onClick={() => setShownWhole(text)}>
        {t('detail.showAll', { length: text.length })}
      </button>
    </>
  );
}
