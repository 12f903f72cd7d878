import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  countOptions,
  type Finding,
  type FindingKind,
  type FindingPlace,
} from '../../shared/completeness.ts';
import { NO_FILTER } from '../../shared/event-filter.ts';
import { joinSentences } from '../../shared/join-sentences.ts';
import { formatTime, zoneName } from '../format/time.ts';
import { VisibleText } from '../format/visible-text.tsx';
import type { Translate } from '../i18n.ts';
import { useZone } from '../state/settings.ts';
import { useViewDispatch } from '../state/view-state.tsx';

interface FindingReportProps {
  readonly finding: Finding;
  /** Called when the events around a place are shown. */
  readonly onShow: () => void;
}

/** One kind of finding: what, why it may be innocent, and where. */
export function FindingReport({ finding, onShow }: FindingReportProps) {
  const { t } = useTranslation();
  const { kind, count, exactCount, places, placeCount } = finding;
  return (
    <li className="rounded-md border border-line p-3">
      <h3 className="font-semibold">
        {count === null
          ? t('examination.unknownCount')
          : t(`findings.${kind}.title`, countOptions(count, exactCount))}
      </h3>
      <p className="mt-1 text-ink-soft">
        {joinSentences(t('examination.innocent'), t(`findings.${kind}.causes`))}
      </p>
      <ul
        // Where no place leads anywhere, it is the list that the keyboard must reach to scroll it.
        tabIndex={places.some(({ firstId }) => firstId !== null) ? undefined : 0}
        className="mt-2 flex max-h-48 flex-col gap-0.5 overflow-y-auto tabular-nums"
      >
        {places.map((place) => (
          <Place key={`${place.firstId} ${place.value}`} kind={kind} place={place} onShow={onShow} />
        ))}
      </ul>
      {placeCount > places.length && (
        <p className="mt-1 text-ink-soft">
          {t('examination.morePlaces', { count: placeCount - places.length })}
        </p>
      )}
    </li>
  );
}

interface PlaceProps {
  readonly kind: FindingKind;
  readonly place: FindingPlace;
  readonly onShow: () => void;
}

function Place({ kind, place, onShow }: PlaceProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const showAround = useShowAround(kind, onShow);
  const times = [...new Set([place.fromTime, place.toTime])]
    .filter((time) => time !== null)
    .map((time) => formatTime(time, zone));
  const ids = placeName(t, place);
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      {place.firstId !== null && (
        <button
          type="button"
          className="control control-quiet h-6 text-accent"
          aria-label={t('examination.showAround', { place: ids })}
          onClick={() => showAround(place)}
        >
          <Search aria-hidden className="size-3.5" />
          {ids}
        </button>
      )}
      {times.length > 0 && (
        <span className="text-ink-soft">
          {times.join(' – ')} {zoneName(zone)}
        </span>
      )}
      {place.value !== null && (
        <span className="min-w-0 break-all">
          <VisibleText text={place.value} maxLength={200} />
        </span>
      )}
    </li>
  );
}

function placeName(t: Translate, { firstId, lastId }: FindingPlace): string {
  if (lastId === null) return t('examination.idsFrom', { firstId: firstId ?? '' });
  if (firstId === lastId) return t('examination.oneId', { id: firstId ?? '' });
  return t('examination.idRange', { firstId: firstId ?? '', lastId });
}

/** Kinds whose places are ids that no event on screen has. */
const GAPS: readonly FindingKind[] = [
  'missing-beginning',
  'missing-middle',
  'missing-end',
  'unreadable-events',
];

/** Shows all events in the order of their ids, at the place: at the event itself, or at the one beside a gap. */
function useShowAround(kind: FindingKind, onShow: () => void): (place: FindingPlace) => void {
  const dispatch = useViewDispatch();
  return ({ firstId, lastId }) => {
    if (firstId === null) return;
    const eventId = GAPS.includes(kind) ? besideGap(BigInt(firstId), BigInt(lastId ?? firstId)) : firstId;
    dispatch({
      type: 'view',
      view: { filter: NO_FILTER, order: [{ column: 'id', direction: 'ascending' }] },
      selectedEventId: eventId,
    });
    onShow();
  };
}

function besideGap(firstId: bigint, lastId: bigint): string {
  return (firstId > 1n ? firstId - 1n : lastId + 1n).toString();
}
