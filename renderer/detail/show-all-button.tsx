import { useTranslation } from 'react-i18next';

interface ShowAllButtonProps {
  /** Of the whole text, in UTF-16 units. */
  readonly length: number;
  readonly isBusy?: boolean;
  readonly onShowAll: () => void;
}

/** Shows the rest of a text. The button goes then, so the element around it takes the focus; it must be able to. */
export function ShowAllButton({ length, isBusy, onShowAll }: ShowAllButtonProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="pane-more"
      aria-busy={isBusy}
      onClick={({ currentTarget }) => {
        currentTarget.parentElement?.focus({ preventScroll: true });
        onShowAll();
      }}
    >
      {t('detail.showAll', { length })}
    </button>
  );
}
