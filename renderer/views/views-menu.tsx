import { Bookmark, BookmarkPlus, Check, ChevronDown, FolderCog } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../format/visible-text.tsx';
import { MenuItem, MenuSeparator } from '../ui/anchored-menu.tsx';
import { ManageViewsDialog } from './manage-views-dialog.tsx';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { type NamedView, useViews } from './use-views.ts';

const NAME_MAX_LENGTH = 60;

/** A button that opens the menu of views: those of every log, and the user's own. */
export function ViewsMenu() {
  const { t } = useTranslation();
  const views = useViews();
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  /** The menu stays beside its button, inside the landmark that holds it. */
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  // What had the focus before, an item of the menu, is gone by then; and while a dialog is open, nothing behind it takes it.
  const closeDialog = () => {
    flushSync(() => setDialog(null));
    trigger.current?.focus();
  };
  const all = [...views.builtIn, ...views.own];

  function choose(key: string): void {
    const view = all.find((other) => other.key === key);
    if (view !== undefined) views.apply(view);
  }

  return (
    <>
      {/* A modal menu would lock scrolling with a <style> element, which the page's content security policy forbids. */}
      <DropdownMenu.Root modal={false}>
        <span ref={setPlace} hidden />
        <DropdownMenu.Trigger
          ref={trigger}
          className="control"
          title={t('views.menuHint')}
          data-active={views.matching !== undefined}
        >
          <Bookmark aria-hidden className="size-3.5 text-ink-soft" />
          <span className="max-sm:sr-only">{t('views.menu')}</span>
          <ChevronDown aria-hidden className="size-3.5 text-ink-soft" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={place?.parentElement ?? null}>
          <DropdownMenu.Content className="popover menu" align="end" sideOffset={4}>
            <DropdownMenu.RadioGroup value={views.matching?.key ?? ''} onValueChange={choose}>
              {views.builtIn.map((view) => (
                <ViewItem key={view.key} view={view} />
              ))}
              {views.own.length > 0 && (
                <>
                  <MenuSeparator />
                  <DropdownMenu.Label className="menu-label">{t('views.own')}</DropdownMenu.Label>
                </>
              )}
              {views.own.map((view) => (
                <ViewItem key={view.key} view={view} />
              ))}
            </DropdownMenu.RadioGroup>
            <MenuSeparator />
            <MenuItem icon={<BookmarkPlus className="size-3.5" />} onSelect={() => setDialog('save')}>
              {t('views.save')}
            </MenuItem>
            <MenuItem icon={<FolderCog className="size-3.5" />} onSelect={() => setDialog('manage')}>
              {t('views.manage')}
            </MenuItem>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {dialog === 'save' && <SaveViewDialog present={views.present} onClose={closeDialog} />}
      {dialog === 'manage' && <ManageViewsDialog onApply={views.apply} onClose={closeDialog} />}
    </>
  );
}

function ViewItem({ view }: { readonly view: NamedView }) {
  const { t } = useTranslation();
  return (
    <DropdownMenu.RadioItem value={view.key} className="menu-item">
      <span className="menu-icon">
        <DropdownMenu.ItemIndicator>
          <Check aria-hidden className="size-3.5" />
        </DropdownMenu.ItemIndicator>
      </span>
      {'builtIn' in view.name ? (
        t(`views.builtIn.${view.name.builtIn}`)
      ) : (
        <VisibleText className="truncate" text={view.name.own} maxLength={NAME_MAX_LENGTH} />
      )}
    </DropdownMenu.RadioItem>
  );
}
