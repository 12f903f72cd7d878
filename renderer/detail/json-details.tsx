import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../format/visible-text.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { type JsonDocument, pathTo, plainText } from './json-document.ts';
import { JsonTree } from './json-tree.tsx';
import { findInTree, rowsLeadingTo, rowsOf } from './tree-rows.ts';

/** Fewer values are seen at a glance. */
const SEARCHED_FROM_VALUES = 12;
const PATH_MAX_LENGTH = 300;

/** Details as a tree, with a search in it, and the way to the value that is chosen. */
export function JsonDetails({ document }: { readonly document: JsonDocument }) {
  const { t } = useTranslation();
  const [toggled, setToggled] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState<number>();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const found = useMemo(() => (wanted === '' ? undefined : findInTree(document, wanted)), [document, wanted]);
  const rows = useMemo(
    () => (found === undefined ? rowsOf(document, toggled) : rowsLeadingTo(document, found)),
    [document, found, toggled],
  );
  return (
    <>
      {document.nodes.length >= SEARCHED_FROM_VALUES && (
        <div className="tree-search">
          <Search aria-hidden className="pane-icon" />
          <input
            type="search"
            className="field"
            aria-label={t('detail.tree.search')}
            placeholder={t('detail.tree.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || search === '') return;
              event.preventDefault();
              setSearch('');
            }}
          />
          <span role="status" className="pane-note">
            {found !== undefined && t('detail.tree.found', { count: found.length })}
          </span>
        </div>
      )}
      <div className="json">
        <JsonTree
          document={document}
          rows={rows}
          toggled={toggled}
          isFiltered={found !== undefined}
          active={active}
          onActivate={setActive}
          onToggle={(at) => setToggled((before) => withToggled(before, at))}
        />
      </div>
      {active !== undefined && <ChosenValue document={document} at={active} />}
    </>
  );
}

function withToggled(toggled: ReadonlySet<number>, at: number): ReadonlySet<number> {
  return toggled.has(at) ? new Set([...toggled].filter((other) => other !== at)) : new Set([...toggled, at]);
}

/** Where a value is, and copies of that and of the value. */
function ChosenValue({ document, at }: { readonly document: JsonDocument; readonly at: number }) {
  const { t } = useTranslation();
  const path = pathTo(document, at);
  return (
    <div className="tree-chosen">
      <VisibleText text={path} maxLength={PATH_MAX_LENGTH} className="tree-path" />
      <CopyButton label={t('detail.tree.copyPath')} text={() => path} isLabelled />
      <CopyButton label={t('detail.tree.copyValue')} text={() => plainText(document, at)} isLabelled />
    </div>
  );
}
