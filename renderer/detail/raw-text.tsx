import { type ClipboardEvent, useState, useTransition } from 'react';
import { VisibleText } from '../format/visible-text.tsx';
import { ShowAllButton } from './show-all-button.tsx';
import { splitChunks } from './split-chunks.ts';

const FIRST_LENGTH = 1_200;

/** Details as stored: their beginning, and all of them on request, laid out as they come into view. */
export function RawText({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  const [isPending, startTransition] = useTransition();
  const isLong = text.length > FIRST_LENGTH;
  return (
    <pre tabIndex={-1} className="json json-raw" onCopy={copyWithoutBreaks}>
      {isLong && isWhole ? (
        splitChunks(text).map((chunk, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other identity
          <span key={at} className="json-chunk">
            <VisibleText text={chunk} keepLineBreaks />
          </span>
        ))
      ) : (
        <VisibleText text={text} maxLength={FIRST_LENGTH} keepLineBreaks />
      )}
      {isLong && !isWhole && (
        <ShowAllButton
          length={text.length}
          isBusy={isPending}
          onShowAll={() => startTransition(() => setIsWhole(true))}
        />
      )}
    </pre>
  );
}

/** The browser would copy a line break after every part. */
function copyWithoutBreaks(event: ClipboardEvent): void {
  const selection = getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0).cloneContents().textContent : null;
  if (!selected) return;
  event.clipboardData.setData('text/plain', selected);
  event.preventDefault();
}
