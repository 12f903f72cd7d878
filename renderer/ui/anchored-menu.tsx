import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';

/** Where a menu opens, in pixels of the window: beside an element, or at a point. */
export interface MenuAnchor {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface AnchoredMenuProps {
  readonly label: string;
  /** Null while the menu is closed. */
  readonly anchor: MenuAnchor | null;
  readonly onClose: () => void;
  /** Gives the focus back to where the menu was asked for. */
  readonly onReturnFocus: () => void;
  readonly children: ReactNode;
}

/** A menu that was asked for by the right mouse button or by a key, so that no button of its own opens it. */
export function AnchoredMenu({ label, anchor, onClose, onReturnFocus, children }: AnchoredMenuProps) {
  /** The menu stays beside its anchor, inside the landmark that holds it. */
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    // A modal menu would lock scrolling with a <style> element, which the page's content security policy forbids.
    <DropdownMenu.Root
      modal={false}
      open={anchor !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <span ref={setPlace} />
      {anchor !== null && (
        <DropdownMenu.Trigger
          tabIndex={-1}
          aria-label={label}
          className="pointer-events-none fixed"
          style={{ ...anchor }}
        />
      )}
      <DropdownMenu.Portal container={place}>
        <DropdownMenu.Content
          className="popover menu"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturnFocus();
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon, isDisabled = false, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item className="menu-item" disabled={isDisabled} onSelect={onSelect}>
      <span aria-hidden className="menu-icon">
        {icon}
      </span>
      <span className="min-w-0 truncate">{children}</span>
    </DropdownMenu.Item>
  );
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className="menu-separator" />;
}
