const standIn = /zqv(\d+)qz/g;

/** Returns the text that stands for the n-th of a list: no encoding, printer or highlighter changes it or takes it apart. */
export function standInFor(at: number): string {
  return `zqv${at}qz`;
}

/** Returns a text with what `replace` gives of the place of each stand-in in its list. */
export function replaceStandIns(text: string, replace: (at: number) => string): string {
  return text.replace(standIn, (_, at: string) => replace(Number(at)));
}

/** Whether a stand-in is somewhere in a text. */
export function holdsStandIn(text: string): boolean {
  return text.search(standIn) >= 0;
}

/** Whether a text begins with a stand-in. */
export function beginsWithStandIn(text: string): boolean {
  return text.search(standIn) === 0;
}
