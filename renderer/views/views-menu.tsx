import { Bookmark, BookmarkPlus, Check, ChevronDown, FolderCog } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisibleText } from '../format/visible-text.tsx';
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
          className="control"
          title={t('views.menuHint')}
          data-active={views.matching !== undefined}
        >
          <Bookmark aria-hidden className="size-3.5 text-ink-soft" />
          {t('views.menu')}
          <ChevronDown aria-hidden className="size-3.5 text-ink-soft" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal container={place?.parentElement ?? null}>
          <DropdownMenu.Content
            className="popover max-h-(--radix-dropdown-menu-content-available-height) max-w-88 min-w-56 overflow-y-auto p-1"
            align="end"
            sideOffset={4}
          >
            <DropdownMenu.RadioGroup value={views.matching?.key ?? ''} onValueChange={choose}>
              {views.builtIn.map((view) => (
                <ViewItem key={view.key} view={view} />
              ))}
              {views.own.length > 0 && (
                <>
                  <DropdownMenu.Separator className="my-1 h-px bg-line" />
                  <DropdownMenu.Label className="px-2 py-1 text-ink-soft">
                    {t('views.own')}
                  </DropdownMenu.Label>
                </>
              )}
              {views.own.map((view) => (
                <ViewItem key={view.key} view={view} />
              ))}
            </DropdownMenu.RadioGroup>
            <DropdownMenu.Separator className="my-1 h-px bg-line" />
            <CommandItem icon={<BookmarkPlus className="size-3.5" />} onSelect={() => setDialog('save')}>
              {t('views.save')}
            </CommandItem>
            <CommandItem icon={<FolderCog className="size-3.5" />} onSelect={() => setDialog('manage')}>
              {t('views.manage')}
            </CommandItem>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {dialog === 'save' && <SaveViewDialog present={views.present} onClose={() => setDialog(null)} />}
      {dialog === 'manage' && <ManageViewsDialog onApply={views.apply} onClose={() => setDialog(null)} />}
    </>
  );
}

function ViewItem({ view }: { readonly view: NamedView }) {
  const { t } = useTranslation();
  return (
    <DropdownMenu.RadioItem
      value={view.key}
      className="relative flex h-7 items-center rounded-sm pr-3 pl-7 data-[highlighted]:bg-hover"
    >
      <DropdownMenu.ItemIndicator className="absolute left-2">
        <Check aria-hidden className="size-3.5" />
      </DropdownMenu.ItemIndicator>
      {'builtIn' in view.name ? (
        t(`views.builtIn.${view.name.builtIn}`)
      ) : (
        <VisibleText className="truncate" text={view.name.own} maxLength={NAME_MAX_LENGTH} />
      )}
    </DropdownMenu.RadioItem>
  );
}

interface CommandItemProps {
  readonly icon: ReactNode;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

function CommandItem({ icon, onSelect, children }: CommandItemProps) {
  return (
    <DropdownMenu.Item
      className="flex h-7 items-center gap-2 rounded-sm px-2 data-[highlighted]:bg-hover"
      onSelect={onSelect}
    >
      <span aria-hidden className="text-ink-soft">
        {icon}
      </span>
      {children}
    </DropdownMenu.Item>
  );
}
