/** Returns an element with these attributes and children; a text as a child is text, whatever it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Returns the class of a method's colour. */
export function methodClass(method: string): string {
  const name = method.toLowerCase();
  return ['get', 'post', 'put', 'patch', 'delete'].includes(name) ? `method-${name}` : 'method-other';
}

/** Says something to those who listen instead of looking. */
export function say(text: string): void {
  const place =
    document.querySelector('.status-text') ??
    document.body.appendChild(element('div', { class: 'status-text', role: 'status' }));
  place.textContent = text;
}

/** Loads a classic script of the site: it works from a file as well, where fetch does not. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: address });
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${address} cannot be loaded.`));
    });
    document.head.append(script);
  });
}
