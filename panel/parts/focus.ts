/** Keeps the keyboard in the panel when what it was on goes away. */

import type { TargetedKeyboardEvent } from 'preact';

const FINDINGS = '.vk-finding-button';

/**
 * Draws; if the focused element is gone then, focus goes to the finding that has taken its place, else to what `otherwise` names.
 * `wanted` is an id that is to have the focus in any case; '' for none.
 */
export function drawKeepingFocus(root: HTMLElement, draw: () => void, wanted: string, otherwise: string): void {
  const focused = document.activeElement;
  const inside = focused !== null && focused !== root && root.contains(focused);
  const before = inside ? findingsAround(root, focused) : [];
  draw();
  const lost = inside && !focused.isConnected;
  const target = document.getElementById(wanted);
  if (target) target.focus();
  else if (lost) (before.find((one) => one.isConnected) ?? document.getElementById(otherwise))?.focus();
}

/** The findings after the focused one, nearest first, then those before it. */
function findingsAround(root: HTMLElement, focused: Element): HTMLElement[] {
  const own = focused.closest('li')?.querySelector<HTMLElement>(FINDINGS);
  if (!own) return [];
  const all = [...root.querySelectorAll<HTMLElement>(FINDINGS)];
  const at = all.indexOf(own);
  return [...all.slice(at), ...all.slice(0, at).reverse()];
}

/** Up, down, Home and End go through the list of findings and the headings of its groups. */
export function moveThroughList(event: TargetedKeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest('.vk-groups');
  const buttons = [...(list?.querySelectorAll<HTMLElement>('.vk-group-button, .vk-finding-button') ?? [])];
  const next = buttons[placeAfter(event.key, buttons.indexOf(event.currentTarget), buttons.length)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Where a key leads in a row of so many; outside it for keys of no meaning. */
export function placeAfter(key: string, at: number, length: number): number {
  if (key === 'ArrowDown' || key === 'ArrowRight') return at + 1;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
}
