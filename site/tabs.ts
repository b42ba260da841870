import { recall, remember } from './remember.js';

/** Turns samples that stand one below the other into tabs; the language that was chosen last is shown, on every page. */
export function showTabs(section: HTMLElement): void {
  const list = section.querySelector<HTMLElement>('[role=tablist]');
  const tabs = [...section.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  if (!list || tabs.length === 0) return;
  const choose = (chosen: HTMLButtonElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = panelOf(tab);
      if (panel) panel.hidden = !isChosen;
    }
  };
  for (const tab of tabs) {
    const panel = panelOf(tab);
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => {
      choose(tab);
      remember('language', tab.id);
    });
  }
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = targetOf(event.key, at, tabs.length);
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  });
  section.classList.add('tabbed');
  list.hidden = false;
  const linked = tabs.find((tab) => `#${tab.getAttribute('aria-controls') ?? ''}` === location.hash);
  const [first] = tabs;
  const chosen = linked ?? tabs.find(({ id }) => id === recall('language')) ?? first;
  if (chosen) choose(chosen);
}

function panelOf(tab: HTMLElement): HTMLElement | null {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '');
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
