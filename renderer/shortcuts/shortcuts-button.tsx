import { Keyboard } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onHostEvents } from '../api/client.ts';
import { isTyping } from '../ui/is-typing.ts';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** Opens the overview of keys, as `?` and the host's menu do. */
export function ShortcutsButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(
    () => onHostEvents({ 'menu.command': ({ command }) => command === 'show-shortcuts' && setOpen(true) }),
    [],
  );
  return (
    <>
      <button
        type="button"
        className="control control-quiet control-icon"
        aria-label={t('shortcuts.title')}
        aria-haspopup="dialog"
        title={t('shortcuts.buttonHint', { key: '?' })}
        onClick={() => setOpen(true)}
      >
        <Keyboard aria-hidden className="size-4" />
      </button>
      {isOpen && <ShortcutsDialog onClose={() => setOpen(false)} />}
    </>
  );
}
