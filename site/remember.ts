/** Returns what was remembered under a name; undefined where nothing was, or where the browser keeps nothing. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`postwright-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text for all pages of the site, where the browser keeps anything. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(`postwright-${name}`, text);
  } catch {
    // A page from a file may be allowed nothing: the choice then holds for this page.
  }
}
