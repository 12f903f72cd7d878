import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../shared/contract.ts';
import { formatRelativeTime } from '../format/relative-time.ts';
import { formatDay, formatOffset, formatTime, zoneName } from '../format/time.ts';
import { Field, TextField } from './field.tsx';

const TICK_MS = 30_000;

interface TimeFieldsProps {
  readonly event: EventDetail;
  readonly related: ReactNode;
}

/** When the event happened: in UTC, on this computer's clock, and how long ago. */
export function TimeFields({ event: { time, timestamp }, related }: TimeFieldsProps) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  if (time === null) {
    return (
      <TextField label={t('audit.column.timestamp')} value={timestamp} note={t('detail.unreadableTime')} />
    );
  }
  const utc = formatTime(time, 'utc');
  const local = formatTime(time, 'local');
  const isAsExpected = timestamp === utc;
  return (
    <>
      <Field
        label="UTC"
        copies={`${utc} UTC`}
        note={formatRelativeTime(time, now, i18n.language)}
        related={related}
      >
        <time dateTime={new Date(time).toISOString()} className="pane-figures">
          {utc}
        </time>
      </Field>
      <Field
        label={t('detail.localTime')}
        copies={`${local} ${formatOffset(time)}`}
        note={formatDay(time, 'local', i18n.language)}
      >
        <span className="pane-figures">{local}</span>{' '}
        <span className="pane-zone">
          {formatOffset(time)} {zoneName('local')}
        </span>
      </Field>
      {!isAsExpected && <TextField label={t('detail.asStored')} value={timestamp} isCode />}
    </>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
