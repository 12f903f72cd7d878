import { useTranslation } from 'react-i18next';
import { Panel } from 'react-resizable-panels';
import type { ValueField } from '../../shared/event-filter.ts';
import { useIsFirstCount } from '../filters/use-facet.ts';
import { PaneSeparator } from '../ui/resizable-panes.tsx';
import { useMedia } from '../ui/use-media.ts';
import { Facet } from './facet.tsx';
import { FACETS_ID, useFacetsPane } from './use-facets-pane.ts';

/** What happened, who did it and from where come first: the others are a scroll away. */
const FIELDS = [
  'status',
  'category',
  'user',
  'ip',
  'action',
  'targetType',
] as const satisfies readonly ValueField[];

const WIDTH_PX = 220;
/** On a screen where the table needs the room. */
const NARROW_WIDTH_PX = 188;
const NARROW_SCREEN_PX = 1_120;
const WIDTH_MIN_PX = 150;
const WIDTH_MAX = '40%';
/** A telephone's, where less would leave nothing of the words. */
const TINY_SCREEN = '(width < 30rem)';
const TINY_WIDTH_MAX = '60%';

/** The values that the events shown have, to filter by with one click; nothing while the panel is closed. */
export function FacetsPanel() {
  const { t } = useTranslation();
  const { isOpen, widthPx } = useFacetsPane();
  const isTiny = useMedia(TINY_SCREEN);
  if (!isOpen) return null;
  return (
    <>
      <Panel
        id="facets"
        defaultSize={widthPx ?? (innerWidth < NARROW_SCREEN_PX ? NARROW_WIDTH_PX : WIDTH_PX)}
        minSize={WIDTH_MIN_PX}
        maxSize={isTiny ? TINY_WIDTH_MAX : WIDTH_MAX}
        groupResizeBehavior="preserve-pixel-size"
      >
        <Facets />
      </Panel>
      <PaneSeparator label={t('facets.width')} />
    </>
  );
}

/** They come all at once: each that came by itself would move those below it. */
function Facets() {
  const { t } = useTranslation();
  const isFirstCount = useIsFirstCount();
  return (
    <section id={FACETS_ID} aria-label={t('facets.label')} aria-busy={isFirstCount} className="facets">
      {!isFirstCount && FIELDS.map((field) => <Facet key={field} field={field} />)}
    </section>
  );
}
