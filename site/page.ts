import { colourCode } from './colour-code.js';
import { enableCopying } from './copying.js';
import { loadScript } from './element.js';
import { showNavigation } from './navigation.js';
import { remember } from './remember.js';
import { enableSearch } from './search-box.js';
import { showTabs } from './tabs.js';

const { root = '', home = '', page = '' } = document.documentElement.dataset;

const side = document.getElementById('navigation');
if (side && window.postwrightNavigation) showNavigation(side, window.postwrightNavigation, home, page);

const menu = document.querySelector<HTMLButtonElement>('[data-menu]');
if (menu && side) {
  menu.hidden = false;
  const toggle = (isOpen: boolean): void => {
    side.classList.toggle('open', isOpen);
    menu.setAttribute('aria-expanded', String(isOpen));
  };
  menu.addEventListener('click', () => {
    toggle(!side.classList.contains('open'));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !side.classList.contains('open')) return;
    toggle(false);
    menu.focus();
  });
}

const themes = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
if (themes) {
  themes.hidden = false;
  themes.addEventListener('click', () => {
    const { dataset } = document.documentElement;
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const now = dataset['theme'] ?? (isDark ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    dataset['theme'] = next;
    remember('theme', next);
  });
}

const find = document.querySelector<HTMLButtonElement>('[data-find]');
if (find) enableSearch(find, root);

for (const section of document.querySelectorAll<HTMLElement>('.samples')) showTabs(section);
enableCopying(document);
colourCode(document, root);

/** What a link names may stand in something closed. */
function showTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  for (let around = target; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  if (id === 'item') document.querySelector('.item details')?.setAttribute('open', '');
  target?.scrollIntoView();
}
addEventListener('hashchange', showTarget);
if (location.hash !== '') showTarget();

const section = document.getElementById('try-it');
const button = section?.querySelector<HTMLButtonElement>('[data-try]');
const data = document.getElementById('request-data')?.textContent;
if (section && button && data) {
  section.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    void loadScript(`${root}assets/try-it.js`).then(() => window.postwrightTry?.(section, data));
  });
}
