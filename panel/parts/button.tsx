/** Buttons that, while they may not be pressed, stay where the keyboard is. */
import type { ComponentChildren } from 'preact';
import type { Request } from '../state/requests.js';
import { isBusy } from '../state/state.js';
import { Cross } from './icons.js';
import type { PanelProps } from './panel-props.js';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'primary' | 'quiet' | 'danger';
  /** Not now: shown so and told so, but still focusable. */
  readonly busy?: boolean;
  readonly id?: string;
  /** Where the words on it are not enough by themselves. */
  readonly label?: string;
  /** None: it submits its form. */
  readonly onPress?: () => void;
}

export const Button = ({ onPress, children, look, busy, id, label }: ButtonProps) => (
  <button
    type={onPress ? 'button' : 'submit'}
    id={id}
    class="vk-button"
    data-look={look}
    aria-disabled={busy ? 'true' : undefined}
    aria-label={label}
    onClick={() => {
      if (!busy) onPress?.();
    }}
  >
    {children}
  </button>
);

interface CommandProps extends Omit<ButtonProps, 'onPress'> {
  readonly panel: PanelProps;
  readonly request: Request;
}

/** Gives the host a command, one at a time. */
export function CommandButton({ panel, request, busy, ...same }: CommandProps) {
  return <Button {...same} busy={busy || isBusy(panel.state)} onPress={() => panel.runner.run(request)} />;
}

interface CloseProps {
  readonly label: string;
  readonly onPress: () => void;
}

/** A cross that takes away what stands beside it. */
export const Close = ({ label, onPress }: CloseProps) => (
  <button type="button" class="vk-close" aria-label={label} onClick={onPress}>
    <Cross />
  </button>
);

interface MoreProps {
  /** «12», «12 замечаний». */
  readonly rest: string | number;
  readonly onPress: () => void;
}

/** The next page of a list. */
export const More = ({ rest, onPress }: MoreProps) => <Button onPress={onPress}>Показать ещё (скрыто {rest})</Button>;
