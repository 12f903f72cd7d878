import { ChevronRight } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { clip } from '../format/clip.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { type JsonDocument, storedText } from './json-document.ts';
import { isLeaf } from './tree-rows.ts';

const TEXT_FIRST_LENGTH = 300;
/** Longer ones are read as raw text. */
const TEXT_MAX_LENGTH = 20_000;
/** Whatever is nested deeper is indented no more. */
const INDENT_MAX_DEPTH = 16;

interface JsonTreeRowProps {
  readonly id: string;
  readonly document: JsonDocument;
  readonly at: number;
  readonly row: number;
  /** What is inside is shown. */
  readonly isOpen: boolean;
  /** A long text is shown in full. */
  readonly isWhole: boolean;
  readonly isActive: boolean;
  readonly top: number;
  readonly ref: Ref<HTMLDivElement>;
  readonly onPress: () => void;
}

/** A name and its value, exactly as stored. */
export function JsonTreeRow(props: JsonTreeRowProps) {
  const { id, document, at, row, isOpen, isWhole, isActive, top, ref, onPress } = props;
  const node = document.nodes[at];
  if (node === undefined) return null;
  const isContainer = !isLeaf(document, at);
  const depth = node.depth - (document.nodes.length > 1 ? 1 : 0);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the tree
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names its active row
    <div
      ref={ref}
      id={id}
      role="treeitem"
      aria-level={depth + 1}
      aria-posinset={node.place + 1}
      aria-setsize={document.nodes[node.parent]?.childCount ?? 1}
      aria-expanded={isContainer && node.childCount > 0 ? isOpen : undefined}
      aria-selected={isActive}
      data-index={row}
      className="tree-row"
      style={{
        transform: `translateY(${top}px)`,
        paddingInlineStart: `${Math.min(depth, INDENT_MAX_DEPTH) * 0.875 + 1.125}rem`,
      }}
      onClick={onPress}
    >
      {isContainer && node.childCount > 0 && <ChevronRight aria-hidden className="tree-chevron" />}
      {node.key !== null && <Name text={node.key.slice(1, -1)} />}
      {node.key === null && node.parent >= 0 && <Name text={String(node.place)} isPlace />}
      {isContainer ? (
        <span className="json-punctuation">{sizeText(node.kind === 'object', node.childCount)}</span>
      ) : (
        <Value text={storedText(document, at)} kind={node.kind} isWhole={isWhole} />
      )}
    </div>
  );
}

function sizeText(isObject: boolean, count: number): string {
  return isObject ? `{${count || ''}}` : `[${count || ''}]`;
}

function Name({ text, isPlace = false }: { readonly text: string; readonly isPlace?: boolean }) {
  return (
    <>
      <span className={isPlace ? 'json-punctuation' : 'json-key'}>
        <VisibleText text={text} maxLength={TEXT_FIRST_LENGTH} />
      </span>
      <span className="json-punctuation">: </span>
    </>
  );
}

function Value({ text, kind, isWhole }: ValueProps) {
  const { t } = useTranslation();
  const length = isWhole ? TEXT_MAX_LENGTH : TEXT_FIRST_LENGTH;
  return (
    <>
      <span className={`json-${kind}`}>
        <VisibleText text={clip(text, length)} />
      </span>
      {text.length > TEXT_FIRST_LENGTH && (
        <span className="pane-more">
          {isWhole ? t('detail.tree.less') : t('detail.showAll', { length: text.length })}
        </span>
      )}
    </>
  );
}

interface ValueProps {
  readonly text: string;
  readonly kind: string;
  readonly isWhole: boolean;
}
