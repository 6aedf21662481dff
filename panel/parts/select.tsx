/** A choice from a list, under its name. */

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, title: string])[];
  readonly onChoose: (value: string) => void;
}

export const Select = ({ label, value, choices, onChoose }: SelectProps) => (
  <label class="vk-field">
    <span>{label}</span>
    <select class="vk-input" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {choices.map(([choice, title]) => (
        <option key={choice} value={choice}>
          {title}
        </option>
      ))}
    </select>
  </label>
);
