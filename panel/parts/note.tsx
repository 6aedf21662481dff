/** A line of explanation, quieter than the rest. */
import type { ComponentChildren } from 'preact';

export const Note = ({ children, id }: { children: ComponentChildren; id?: string }) => (
  <p id={id} class="vk-note">
    {children}
  </p>
);
