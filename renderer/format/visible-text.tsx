import { clip } from './clip.ts';
import { splitVisible } from './visible-characters.ts';

interface VisibleTextProps {
  readonly text: string;
  /** Longer text is cut, so that one value cannot flood the page. */
  readonly maxLength?: number;
  readonly keepLineBreaks?: boolean;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
}

/** Text from the log: shown as text only, isolated from the direction of its surroundings, nothing in it invisible. */
export function VisibleText({ text, maxLength, keepLineBreaks = false, className, title }: VisibleTextProps) {
  const parts = splitVisible(maxLength === undefined ? text : clip(text, maxLength), keepLineBreaks);
  return (
    <bdi className={className} title={title}>
      {parts.map((part, index) =>
        part.kind === 'plain' ? (
          part.text
        ) : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
            key={index}
            className="invisible-mark"
            data-picture={part.symbol.length === 1 || undefined}
            title={part.name}
          >
            {part.symbol}
          </span>
        ),
      )}
    </bdi>
  );
}
