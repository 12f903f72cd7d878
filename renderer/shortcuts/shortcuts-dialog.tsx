import { useTranslation } from 'react-i18next';
import { isMac } from '../ui/is-mac.ts';
import { Modal } from '../ui/modal.tsx';
import { keyWords } from './key-words.ts';
import { SHORTCUT_GROUPS, type ShortcutGroup } from './shortcut-groups.ts';

/** Every key that does something, and what. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t('shortcuts.title')} onClose={onClose}>
      <div className="gap-8 sm:columns-2">
        {SHORTCUT_GROUPS.map((group) => (
          <ShortcutSection key={group.title} group={group} />
        ))}
      </div>
    </Modal>
  );
}

function ShortcutSection({ group: { title, shortcuts } }: { readonly group: ShortcutGroup }) {
  const { t } = useTranslation();
  return (
    <section className="mb-4 break-inside-avoid">
      <h3 className="mb-1 text-sm font-semibold text-ink-soft">{t(title)}</h3>
      <dl>
        {shortcuts.map(({ text, keys }) => (
          <div
            key={text}
            className="flex min-h-8 items-center justify-between gap-4 border-b border-line py-1"
          >
            <dt>{t(text)}</dt>
            <dd className="flex max-w-1/2 flex-wrap justify-end gap-x-2 gap-y-1">
              {keys.map((pressed) => (
                <Keys key={pressed} pressed={pressed} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Keys pressed together. */
function Keys({ pressed }: { readonly pressed: string }) {
  const { t } = useTranslation();
  return (
    <span className="flex gap-0.5">
      {keyWords(t, pressed, isMac()).map((key) => (
        <kbd key={key} className="key">
          {key}
        </kbd>
      ))}
    </span>
  );
}
