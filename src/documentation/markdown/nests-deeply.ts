/** Elements within elements are read so deep; nothing that somebody wrote needs more. */
const deepest = 100;

/** Elements that hold nothing, or that the next one of their kind closes. */
const flat: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr li p td th tr dt dd thead tbody tfoot option'.split(
    ' ',
  ),
);

/** Tells whether elements of the HTML stand in each other so deep that walking through them could end the stack. */
export function nestsDeeply(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/giu)) {
    if (flat.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
