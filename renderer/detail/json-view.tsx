import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clip } from '../format/clip.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { indentJson, type JsonLine, linesToText } from './indent-json.ts';

/** As much as is quickly laid out; the rest is one click away, as one text. */
const FIRST_LINES = 300;
const TOKEN_MAX_LENGTH = 1_200;
/** Lines that are laid out together, when they come into view. */
const CHUNK_LINES = 200;

/** Valid JSON, indented and coloured, exactly as stored otherwise. */
export function JsonView({ json }: { readonly json: string }) {
  const { t } = useTranslation();
  const [isWhole, setIsWhole] = useState(false);
  const lines = useMemo(() => indentJson(json), [json]);
  const isShort =
    lines.length <= FIRST_LINES &&
    lines.every(({ tokens }) => tokens.every(({ text }) => text.length <= TOKEN_MAX_LENGTH));
  if (isWhole) {
    return (
      <pre className="json json-whole">
        {chunksOf(lines).map((chunk, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chunks of one text have no other identity
          <span key={at} className="json-chunk">
            <VisibleText text={linesToText(chunk)} keepLineBreaks />
            {'\n'}
          </span>
        ))}
      </pre>
    );
  }
  return (
    <>
      <pre className="json">
        {lines.slice(0, FIRST_LINES).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other identity
          <Line key={at} line={line} />
        ))}
      </pre>
      {!isShort && (
        <p className="pane-note">
          {t('detail.partShown')}{' '}
          <button type="button" className="pane-more" onClick={() => setIsWhole(true)}>
            {t('detail.showAll', { length: json.length })}
          </button>
        </p>
      )}
    </>
  );
}

function chunksOf(lines: readonly JsonLine[]): readonly (readonly JsonLine[])[] {
  return Array.from({ length: Math.ceil(lines.length / CHUNK_LINES) }, (_, at) =>
    lines.slice(at * CHUNK_LINES, (at + 1) * CHUNK_LINES),
  );
}

function Line({ line: { depth, tokens } }: { readonly line: JsonLine }) {
  return (
    <span className="json-line" style={{ paddingInlineStart: `${depth + 1.125}rem` }}>
      {tokens.map(({ kind, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tokens of one line have no other identity
        <span key={at} className={`json-${kind}`}>
          <VisibleText text={clip(text, TOKEN_MAX_LENGTH)} />
        </span>
      ))}
      {'\n'}
    </span>
  );
}
