import { useState } from 'react';
import { VisibleText } from '../format/visible-text.tsx';
import { ShowAllButton } from './show-all-button.tsx';

const FIRST_LENGTH = 1_200;
/** A value among others must not push them out of sight. */
export const FIELD_FIRST_LENGTH = 200;

interface LongTextProps {
  readonly text: string;
  /** For texts that are meant to have lines; in others a line feed is shown as the oddity it is. */
  readonly keepLineBreaks?: boolean;
  /** How much of it is shown at first. */
  readonly firstLength?: number;
}

/** Text of any length: its beginning, and the rest on request. */
export function LongText({ text, keepLineBreaks = false, firstLength = FIRST_LENGTH }: LongTextProps) {
  const [shownWhole, setShownWhole] = useState<string>();
  if (text.length <= firstLength) return <VisibleText text={text} keepLineBreaks={keepLineBreaks} />;
  const isWhole = shownWhole === text;
  return (
    <span tabIndex={-1}>
      <VisibleText
        text={text}
        maxLength={isWhole ? text.length : firstLength}
        keepLineBreaks={keepLineBreaks}
      />
      {!isWhole && <ShowAllButton length={text.length} onShowAll={() => setShownWhole(text)} />}
    </span>
  );
}
