/** Fields that belong together, under a heading or (`bare`) under one told to screen readers only. */
import type { ComponentChildren } from 'preact';

interface FieldsProps {
  readonly title: string;
  readonly bare?: boolean;
  /** `vk-stack` when absent. */
  readonly look?: string;
  readonly children: ComponentChildren;
}

export const Fields = ({ title, bare, look = 'vk-stack', children }: FieldsProps) => (
  <fieldset class={look}>
    <legend class={bare ? 'vk-hidden' : undefined}>{title}</legend>
    {children}
  </fieldset>
);
