import { UserRoundX } from 'lucide-react';
import type { ReactNode } from 'react';
import { actorKind, shownName } from '../../shared/actor.ts';
import type { EventRow } from '../../shared/contract.ts';
import type { TableColumn } from '../../shared/table-columns.ts';
import { clip } from '../format/clip.ts';
import { formatTime } from '../format/time.ts';
import { visibleString } from '../format/visible-characters.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { actionWords, categoryWords } from './event-words.ts';
import { StatusMark } from './status-mark.tsx';
import { summarizeDetails } from './summaries/summarize-details.ts';
import type { SummaryWords } from './summaries/summary-words.ts';

/** More than any column can show. */
const CELL_MAX_LENGTH = 240;
const TITLE_MAX_LENGTH = 1_000;

export const CELLS: Readonly<Record<TableColumn, (event: EventRow, words: SummaryWords) => ReactNode>> = {
  timestamp: (event, { t, zone }) =>
    event.time === null ? (
      <Text text={event.timestamp} note={t('table.unreadableTime')} className="event-cell-odd" />
    ) : (
      <span className="event-cell-text event-cell-figures">{formatTime(event.time, zone)}</span>
    ),

  user: userCell,

  action: actionCell,

  category: (event, { t }) => <Text text={categoryWords(t, event.category)} />,

  status: (event, { t }) => <StatusMark status={event.status} t={t} />,

  target: ({ targetType, targetId }) => (
    <>
      <Text text={targetType} className="event-cell-target-type" />
      <Text text={targetId} className="event-cell-target-id" />
    </>
  ),

  ip: ({ ipAddress }) => <Text text={ipAddress} />,

  details: (event, words) => {
    const summary = summarizeDetails(event, words);
    if (summary === null) return null;
    return summary.kind === 'malformed' ? (
      <Text text={summary.text} note={words.t('table.malformed')} className="event-cell-odd" />
    ) : (
      <Text text={summary.text} className="event-cell-details" />
    );
  },

  id: ({ id }) => <span className="event-cell-text event-cell-figures">{id}</span>,

  userAgent: ({ userAgent }) => <Text text={userAgent} className="event-cell-details" />,
  errorMessage: ({ errorMessage }) => <Text text={errorMessage} />,
  userId: ({ userId }) => <Text text={userId} className="event-cell-details" />,
  targetType: ({ targetType }) => <Text text={targetType} />,
  targetId: ({ targetId }) => <Text text={targetId} className="event-cell-details" />,
};

/** In words, and beside them, as far as there is room, the name by which it is stored. */
function actionCell({ action }: EventRow, { t }: SummaryWords): ReactNode {
  const words = actionWords(t, action);
  if (words === undefined || action === null) return <Text text={action} />;
  return (
    <span className="event-cell-action" title={titleOf(words, action)}>
      <span className="event-cell-text">{words}</span>{' '}
      <span className="event-cell-text event-cell-action-stored">{action}</span>
    </span>
  );
}

function userCell(event: EventRow, { t }: SummaryWords): ReactNode {
  const kind = actorKind(event);
  if (kind === 'system')
    return <span className="event-cell-text event-cell-system">{t('audit.system')}</span>;
  if (kind === 'nobody')
    return <Text text={t('audit.noUser')} note={t('detail.noUserNote')} className="event-cell-odd" />;
  const name = shownName(event);
  if (kind === 'known') return <Text text={name} />;
  return (
    <span className="event-cell-unverified">
      <UserRoundX aria-hidden className="event-cell-icon" />
      <span className="sr-only">{t('table.unverified')}: </span>
      <Text text={name} note={t('table.unverified')} />
    </span>
  );
}

interface TextProps {
  readonly text: string | null;
  readonly note?: string | undefined;
  readonly className?: string;
}

function Text({ text, note, className = '' }: TextProps) {
  if (text === null) return null;
  return (
    <VisibleText
      text={text}
      maxLength={CELL_MAX_LENGTH}
      className={`event-cell-text ${className}`}
      title={titleOf(text, note)}
    />
  );
}

function titleOf(text: string, note?: string): string {
  const value = visibleString(clip(text, TITLE_MAX_LENGTH));
  return note === undefined ? value : `${value}\n${note}`;
}
