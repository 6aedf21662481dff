/** A tick or one of several, with its words beside it. */
import type { ComponentChildren } from 'preact';

interface OptionProps {
  /** Name of the group of which one may be chosen; none: a tick of its own. */
  readonly group?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export const Option = ({ group, checked, onChange, children }: OptionProps) => (
  <label class="vk-option">
    <input
      type={group ? 'radio' : 'checkbox'}
      name={group}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);
