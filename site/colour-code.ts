import { loadScript } from './element.js';
import { replaceStandIns, standInFor } from './stand-ins.js';

/** Each script is loaded once, when the first code that needs it is looked at. */
const loading = new Map<string, Promise<void>>();

/** Colours code when it comes into view: that of other languages and closed answers may never. */
export function colourCode(scope: ParentNode, root: string): void {
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        watcher.unobserve(target);
        // Code without colours can be read all the same.
        colour(target, root).catch(() => undefined);
      }
    },
    { rootMargin: '300px' },
  );
  for (const code of scope.querySelectorAll('code[data-grammar]')) watcher.observe(code);
}

async function colour(code: HTMLElement, root: string): Promise<void> {
  const { grammar = '' } = code.dataset;
  await Promise.all([load(`${root}assets/highlight.js`), load(`${root}assets/grammars/${grammar}.js`)]);
  const holes: Node[] = [];
  const text = [...code.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    return standInFor(holes.push(node) - 1);
  });
  const html = window.postwrightHighlight?.(text.join(''), grammar);
  if (html === undefined) return;
  // The highlighter escapes the code: all that it adds are its own elements.
  code.innerHTML = replaceStandIns(html, (at) => `<b data-hole="${at}"></b>`);
  for (const place of code.querySelectorAll<HTMLElement>('b[data-hole]')) {
    const hole = holes[Number(place.dataset['hole'])];
    if (hole) place.replaceWith(hole);
  }
}

function load(address: string): Promise<void> {
  const known = loading.get(address) ?? loadScript(address);
  loading.set(address, known);
  return known;
}
