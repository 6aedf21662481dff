/** The tabs of the sheets, below the grid: reached by Tab, moved along by the arrows. */

export interface Tab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`, or none. */
  readonly color: string | null;
}

export interface Tabs {
  show(tabs: readonly Tab[], active: string): void;
}

export function createTabs(container: HTMLElement, choose: (id: string) => void): Tabs {
  const list = container.appendChild(document.createElement('div'));
  list.className = 'vg-tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'Листы книги');
  let shown: readonly Tab[] = [];
  let current = '';

  const step = (from: number, by: number): void => {
    const next = shown[(from + by + shown.length) % shown.length];
    if (!next) return;
    choose(next.id);
    list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  list.addEventListener('keydown', (event) => {
    const at = shown.findIndex(({ id }) => id === current);
    if (event.key === 'ArrowRight') step(at, 1);
    else if (event.key === 'ArrowLeft') step(at, -1);
    else if (event.key === 'Home') step(0, 0);
    else if (event.key === 'End') step(-1, 0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    show(tabs, active) {
      shown = tabs;
      current = active;
      // tabs that stay are the same elements: one may be pressed at the moment
      while (list.children.length > tabs.length) list.lastElementChild?.remove();
      tabs.forEach((tab, at) => {
        const button = list.children[at] ?? list.appendChild(tabButton((place) => choose(shown[place]?.id ?? ''), at));
        if (button instanceof HTMLElement) paint(button, tab, tab.id === active);
      });
      // not scrollIntoView: it would move the page as well
      const selected = list.querySelector<HTMLElement>('[aria-selected="true"]');
      if (selected) {
        const right = selected.offsetLeft + selected.offsetWidth;
        if (selected.offsetLeft < list.scrollLeft) list.scrollLeft = selected.offsetLeft;
        else if (right > list.scrollLeft + list.clientWidth) list.scrollLeft = right - list.clientWidth;
      }
    },
  };
}

function tabButton(choose: (place: number) => void, place: number): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('role', 'tab');
  button.addEventListener('click', () => choose(place));
  return button;
}

function paint(button: HTMLElement, { name, color }: Tab, isActive: boolean): void {
  button.setAttribute('aria-selected', String(isActive));
  button.tabIndex = isActive ? 0 : -1;
  button.textContent = name;
  button.title = name;
  button.style.setProperty('--vg-tab', color ?? (isActive ? 'var(--vg-accent)' : 'transparent'));
}
