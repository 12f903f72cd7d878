import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RelatedCount } from '../../shared/related-events.ts';
import { useCurrentSource } from '../api/queries.ts';
import { useViewDispatch } from '../state/view-state.tsx';

export type Relation = 'name' | 'system' | 'nobody' | 'ip' | 'target' | 'targetType' | 'moment' | 'session';

/** About as wide as the arrow, and as the arrow never alone on a line. */
const ROOM_FOR_ARROW = `\u2060${'\u00a0'.repeat(6)}`;

/** Of all events; the automated ones are most of them. */
const USUAL_SHARE = 0.1;

interface RelatedLinkProps {
  readonly relation: Relation;
  /** Undefined while it is counted; the lines that it may take are there already. */
  readonly related: RelatedCount | null | undefined;
}

/** How many events have something in common with the open one, and the way to them. */
export function RelatedLink({ relation, related }: RelatedLinkProps) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  const total = useCurrentSource()?.eventCount ?? 0;
  const count = relation === 'system' ? total : Math.ceil(total * USUAL_SHARE);
  const room = t(`detail.related.${relation}`, { count }) + ROOM_FOR_ARROW;
  if (related === undefined || related === null) return <p className="pane-related" data-room={room} />;
  if (related.count <= 1)
    return (
      <p className="pane-related" data-room={room}>
        <span className="pane-note">{t('detail.related.none')}</span>
      </p>
    );
  return (
    <p className="pane-related" data-room={room}>
      <button
        type="button"
        className="pane-link"
        onClick={() => dispatch({ type: 'filter', filter: related.filter })}
      >
        {t(`detail.related.${relation}`, { count: related.count })}
        {/* A word joiner, so that the arrow never stands on a line by itself. */}
        <span className="whitespace-nowrap">
          {'\u2060'}
          <ArrowRight aria-hidden className="pane-icon ms-1" />
        </span>
      </button>
    </p>
  );
}
