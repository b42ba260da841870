/**
 * Returns a text with each `{{name}}` replaced by the value that `find` has for it, from the inside out: of
 * `{{key-{{stage}}}}` first `stage`. One without a value stays as it is. Values are plain text: `{{name}}` in one of them
 * means nothing.
 */
export function fillPlaceholders(text: string, find: (name: string) => string | undefined): string {
  let done = '';
  // What stands behind each `{{` that is not closed yet.
  let open: string[] = [];
  const add = (piece: string): void => {
    const last = open.pop();
    if (last === undefined) done += piece;
    else open.push(last + piece);
  };
  // No name holds a brace: what is open stays text.
  const addText = (piece: string): void => {
    done += open.map((name) => `{{${name}`).join('') + piece;
    open = [];
  };
  for (const [run] of text.matchAll(/\{+|\}+|[^{}]+/g)) {
    let left = run.length;
    if (run.startsWith('{')) {
      if (left % 2 === 1) addText('{');
      for (; left > 1; left -= 2) open.push('');
    } else if (run.startsWith('}')) {
      for (let name = open.at(-1); left > 1 && name !== undefined; name = open.at(-1)) {
        const value = /[{}]/.test(name) ? undefined : find(name);
        if (value === undefined) break;
        open.pop();
        add(value);
        left -= 2;
      }
      if (left > 0) addText('}'.repeat(left));
    } else {
      add(run);
    }
  }
  addText('');
  return done;
}
