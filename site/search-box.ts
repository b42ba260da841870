import { element, loadScript, methodClass, say } from './element.js';

/** So many results are listed. */
const mostResults = 40;

/** Makes the search work: by its button, by `/` and by Ctrl or Command with K. What it needs is loaded with the first key. */
export function enableSearch(button: HTMLButtonElement, root: string): void {
  let box: SearchBox | undefined;
  const open = (): void => {
    box ??= createBox(root);
    if (!box.dialog.open) box.dialog.showModal();
    box.input.select();
  };
  button.hidden = false;
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
}

interface SearchBox {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
}

function createBox(root: string): SearchBox {
  const { dialog, input, list, none } = boxElements();
  let loading: Promise<void> | undefined;
  let chosen = 0;
  const choose = (at: number): void => {
    const options = [...list.children];
    if (options.length === 0) return;
    chosen = (at + options.length) % options.length;
    for (const [index, option] of options.entries())
      option.setAttribute('aria-selected', String(index === chosen));
    const option = options[chosen];
    input.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const update = async (): Promise<void> => {
    loading ??= loadSearch(root);
    await loading;
    const words = input.value.trim();
    const found = words === '' ? [] : (window.postwrightFind?.(words) ?? []).slice(0, mostResults);
    list.replaceChildren(...found.map((entry, at) => resultItem(entry, at, root)));
    none.hidden = found.length > 0;
    none.textContent = words === '' ? 'Type to search.' : 'Nothing found.';
    input.setAttribute('aria-activedescendant', '');
    choose(0);
    if (words !== '') say(found.length === 1 ? '1 result' : `${found.length} results`);
  };
  input.addEventListener('input', () => {
    void update();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') choose(chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen - 1);
    else if (event.key === 'Enter') list.children[chosen]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  followClicks(list, dialog);
  return { dialog, input };
}

/** A click anywhere on a result follows it, and one beside the box closes it. */
function followClicks(list: HTMLElement, dialog: HTMLDialogElement): void {
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && !event.target.closest('a'))
      event.target.closest('li')?.querySelector('a')?.click();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function boxElements() {
  const input = element('input', {
    ...{
      type: 'text',
      role: 'combobox',
      placeholder: 'Names, paths, arguments, words',
      'aria-label': 'Search',
    },
    ...{ 'aria-expanded': 'true', 'aria-controls': 'results', 'aria-autocomplete': 'list' },
    ...{ autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
  });
  const list = element('ul', { id: 'results', role: 'listbox', 'aria-label': 'Results' });
  const none = element('p', { class: 'none' }, 'Type to search.');
  const dialog = element('dialog', { class: 'search', 'aria-label': 'Search' }, input, list, none);
  document.body.append(dialog);
  return { dialog, input, list, none };
}

async function loadSearch(root: string): Promise<void> {
  await Promise.all([loadScript(`${root}search-data.js`), loadScript(`${root}assets/search.js`)]);
}

function resultItem(
  [title, folders, method, url, page]: SearchEntry,
  at: number,
  root: string,
): HTMLLIElement {
  const link = element('a', { href: root + page, class: 'label', tabindex: '-1', dir: 'auto' }, title);
  const where = folders === '' ? url : `${folders} · ${url}`;
  return element(
    'li',
    { id: `result-${at}`, role: 'option', 'aria-selected': 'false' },
    element('span', { class: `method ${methodClass(method)}` }, method),
    link,
    element('span', { class: 'where' }, where),
  );
}
