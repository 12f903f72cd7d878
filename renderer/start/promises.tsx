import { ListChecks, ShieldCheck, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const PROMISES = [
  { Icon: ShieldCheck, title: 'welcome.untouched', hint: 'welcome.untouchedHint' },
  { Icon: ListChecks, title: 'welcome.complete', hint: 'welcome.completeHint' },
  { Icon: WifiOff, title: 'welcome.local', hint: 'welcome.localHint' },
] as const;

/** What the program promises whoever opens evidence with it. */
export function Promises() {
  const { t } = useTranslation();
  return (
    <ul className="mt-10 grid grid-cols-3 gap-4 border-t border-line pt-6">
      {PROMISES.map(({ Icon, title, hint }) => (
        <li key={title}>
          <Icon aria-hidden className="size-4 text-success" />
          <h2 className="mt-1.5 font-semibold">{t(title)}</h2>
          <p className="text-sm text-ink-soft">{t(hint)}</p>
        </li>
      ))}
    </ul>
  );
}
