import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RelatedCount } from '../../shared/related-events.ts';
import { useViewDispatch } from '../state/view-state.tsx';

export type Relation =
  | 'user'
  | 'name'
  | 'system'
  | 'nobody'
  | 'ip'
  | 'target'
  | 'targetType'
  | 'moment'
  | 'session';

interface RelatedLinkProps {
  readonly relation: Relation;
  /** Undefined while it is counted; its line is there already. */
  readonly related: RelatedCount | null | undefined;
}

/** How many events have something in common with the open one, and the way to them. */
export function RelatedLink({ relation, related }: RelatedLinkProps) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  if (related === undefined || related === null) return <p className="pane-related">&nbsp;</p>;
  if (related.count <= 1) return <p className="pane-related pane-note">{t('detail.related.none')}</p>;
  return (
    <p className="pane-related">
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
