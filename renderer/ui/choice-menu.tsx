import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** BCP 47 tag of the label, where it is in another language than the screen. */
  readonly lang?: string;
}

export interface ChoiceOption {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

interface ChoiceMenuProps<Value extends string> {
  /** What is chosen, as a name for the button. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
  /** What can be chosen besides. */
  readonly option?: ChoiceOption;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A button that opens a menu of which one choice is always taken. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, value, choices, onChoose, option, children } = props;
  /** The menu stays beside its button, inside the landmark that holds it. */
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const chosen = choices.find((choice) => choice.value === value);
  const name = chosen === undefined ? label : `${label}: ${chosen.label}`;
  return (
    // A modal menu would lock scrolling with a <style> element, which the page's content security policy forbids.
    <DropdownMenu.Root modal={false}>
      <span ref={setPlace} />
      <DropdownMenu.Trigger className="control control-quiet" aria-label={name} title={name}>
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={place}>
        <DropdownMenu.Content className="popover menu min-w-36" align="end" sideOffset={4}>
          <DropdownMenu.RadioGroup value={value} onValueChange={(next) => onChoose(next as Value)}>
            {choices.map((choice) => (
              <DropdownMenu.RadioItem
                key={choice.value}
                value={choice.value}
                lang={choice.lang}
                className="menu-item"
              >
                <Mark />
                {choice.label}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          {option !== undefined && (
            <>
              <DropdownMenu.Separator className="menu-separator" />
              <DropdownMenu.CheckboxItem
                checked={option.isChosen}
                onCheckedChange={option.onChoose}
                className="menu-item"
              >
                <Mark />
                {option.label}
              </DropdownMenu.CheckboxItem>
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Mark() {
  return (
    <span className="menu-icon">
      <DropdownMenu.ItemIndicator>
        <Check aria-hidden className="size-3.5" />
      </DropdownMenu.ItemIndicator>
    </span>
  );
}
