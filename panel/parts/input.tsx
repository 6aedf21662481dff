/** A line to type in, under its name or (`bare`) with the name told to screen readers only. */

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly type?: 'text' | 'search' | 'date';
  readonly bare?: boolean;
  readonly placeholder?: string;
  readonly id?: string;
  /** Id of what explains it. */
  readonly hint?: string | undefined;
  readonly invalid?: boolean;
}

export function Input({ label, bare, ...line }: InputProps) {
  if (bare) return <Line {...line} name={label} />;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in Line
    <label class="vk-field">
      <span>{label}</span>
      <Line {...line} />
    </label>
  );
}

type LineProps = Omit<InputProps, 'label' | 'bare'> & { readonly name?: string };

const Line = ({ name, onType, type = 'text', hint, invalid, ...same }: LineProps) => (
  <input
    {...same}
    class="vk-input"
    // Preact's types know each kind of input by its literal only
    type={type as 'text'}
    aria-label={name}
    aria-describedby={hint}
    aria-invalid={invalid}
    onInput={(event) => onType(event.currentTarget.value)}
    onKeyDown={(event) => {
      // Enter in a search finds, it does not save the form around it
      if (type === 'search' && event.key === 'Enter') event.preventDefault();
    }}
  />
);
