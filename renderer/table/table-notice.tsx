import { useTranslation } from 'react-i18next';
import { countOf, type SelectedRange } from '../state/selected-range.ts';

interface TableNoticeProps {
  /** What has just been done; empty most of the time. */
  readonly text: string;
  readonly range: SelectedRange | null;
}

/** Says over the foot of the table how many events are selected, and what was copied. */
export function TableNotice({ text, range }: TableNoticeProps) {
  const { t } = useTranslation();
  const said = text || (range === null ? '' : t('table.selected', { count: countOf(range) }));
  return (
    <p role="status" className="table-notice" data-empty={said === '' || undefined}>
      {said}
    </p>
  );
}
