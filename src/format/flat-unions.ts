const member = /^\s+\| /;

/**
 * Returns formatted code with every union on one line where it fits there below the `=`, `:` or `(` in front of it. Prettier
 * lays unions out so since 3.9; oxfmt still gives each member a line of its own. Undefined where that cannot be told
 * from the text.
 */
export function flattenUnions(code: string, width: number, tabWidth: number): string | undefined {
  if (!/[=:(]\n\s+\| /.test(code)) return code;
  const lines = code.split('\n');
  const flat: string[] = [];
  for (let at = 0; at < lines.length;) {
    const union = /[=:(]$/.test(lines[at - 1] ?? '') ? readUnion(lines, at) : [];
    const line = union.length === 0 ? (lines[at] ?? '') : join(union);
    // How wide other characters are, Prettier knows alone.
    if (union.length > 0 && !/^[\t -~]*$/.test(line)) return undefined;
    const fits = union.length === 0 || widthOf(line, tabWidth) <= width;
    for (const each of fits ? [line] : union) flat.push(each);
    at += Math.max(1, union.length);
  }
  return flat.join('\n');
}

/** Returns the lines of the union that begins at a line, one for each member; none where there is no such union. */
function readUnion(lines: readonly string[], start: number): readonly string[] {
  const [first = '', outer = ''] = [lines[start], lines[start - 1]];
  const indent = indentOf(first);
  if (!member.test(first) || indent <= indentOf(outer)) return [];
  let end = start;
  while (member.test(lines[end] ?? '') && indentOf(lines[end] ?? '') === indent) end += 1;
  // What is indented below them belongs to a member of several lines.
  return indentOf(lines[end] ?? '') > indentOf(outer) ? [] : lines.slice(start, end);
}

function join(union: readonly string[]): string {
  const [first = ''] = union;
  return (
    first.slice(0, indentOf(first)) + union.map((line) => line.trimStart().slice('| '.length)).join(' | ')
  );
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function widthOf(line: string, tabWidth: number): number {
  const tabs = /^\t*/.exec(line)?.[0].length ?? 0;
  return line.length + tabs * (tabWidth - 1);
}
