import { useTranslation } from 'react-i18next';
import { Panel } from 'react-resizable-panels';
import { useCurrentSource } from '../api/queries.ts';
import { useSetting } from '../state/settings.ts';
import { useViewState } from '../state/view-state.tsx';
import { PaneSeparator } from '../ui/resizable-panes.tsx';
import { EventPane } from './event-pane.tsx';
import { usePaneState } from './pane-state.ts';

const FIRST_SHARE = 0.27;
const WIDTH_MIN_PX = 320;
const WIDTH_MAX = '60%';

/** The open event beside the table, as wide as the user wants it; nothing while none is, or a window of its own shows it. */
export function DetailPanel() {
  const { t } = useTranslation();
  const { selectedEventId } = useViewState();
  const [{ detail }] = useSetting('panes');
  const source = useCurrentSource();
  const isElsewhere = usePaneState() === 'following';
  if (source === null || selectedEventId === null || isElsewhere) return null;
  return (
    <>
      <PaneSeparator label={t('detail.width')} />
      <Panel
        id="detail"
        // A width below the least would be made up for by the pane at the other end.
        defaultSize={detail.sizePx ?? Math.max(WIDTH_MIN_PX, innerWidth * FIRST_SHARE)}
        minSize={WIDTH_MIN_PX}
        maxSize={WIDTH_MAX}
        groupResizeBehavior="preserve-pixel-size"
      >
        <EventPane sourceId={source.sourceId} eventId={selectedEventId} />
      </Panel>
    </>
  );
}
