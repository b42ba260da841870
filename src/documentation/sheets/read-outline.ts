/** What an indented outline holds, as YAML writes it: maps, lists and scalars. */
export type Outline = string | number | boolean | null | readonly Outline[] | OutlineMap;

/** A map of an outline. */
export interface OutlineMap {
  readonly [key: string]: Outline;
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

const mostLines = 500;

/** Reads an indented outline; undefined where a line is none of one. */
export function readOutline(text: string): Outline | undefined {
  const lines = text
    .split('\n')
    .map((line) => ({ indent: line.search(/\S/u), text: line.trim() }))
    .filter(({ text: said }) => said !== '' && !said.startsWith('#') && said !== '---');
  if (lines.length === 0 || lines.length > mostLines) return undefined;
  const read = readAt(lines, 0, lines[0]?.indent ?? 0);
  return read !== undefined && read.end === lines.length ? read.value : undefined;
}

interface ReadOutline {
  readonly value: Outline;
  readonly end: number;
}

function readAt(lines: readonly Line[], start: number, indent: number): ReadOutline | undefined {
  return lines[start]?.text.startsWith('- ') === true
    ? readList(lines, start, indent)
    : readMap(lines, start, indent);
}

function readList(lines: readonly Line[], start: number, indent: number): ReadOutline | undefined {
  const items: Outline[] = [];
  let at = start;
  while (lines[at]?.indent === indent && lines[at]?.text.startsWith('- ') === true) {
    const said = (lines[at]?.text ?? '').slice(2).trim();
    if (pair.test(said)) {
      // The first key of a map stands beside the dash: the map is read as if it began there.
      const inner = lines.map((line, index) => (index === at ? { indent: indent + 2, text: said } : line));
      const read = readMap(inner, at, indent + 2);
      if (read === undefined) return undefined;
      items.push(read.value);
      at = read.end;
    } else {
      items.push(scalarOf(said));
      at += 1;
    }
  }
  return { value: items, end: at };
}

const pair =
  /^(?:"(?<quoted>[^"]+)"|'(?<single>[^']+)'|(?<plain>[\p{L}_$@][^\s:]*(?: [^\s:]+){0,2}))\s*:(?:\s+(?<value>.*))?$/u;

function readMap(lines: readonly Line[], start: number, indent: number): ReadOutline | undefined {
  const map = new Map<string, Outline>();
  let at = start;
  while (lines[at]?.indent === indent) {
    const groups = pair.exec(lines[at]?.text ?? '')?.groups;
    if (groups === undefined) return undefined;
    const key = groups['quoted'] ?? groups['single'] ?? groups['plain'] ?? '';
    const value = groups['value']?.replace(/\s+#.*$/u, '') ?? '';
    const next = lines[at + 1];
    const below =
      next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith('- ')));
    if (value !== '' && !/^[|>][-+]?$/u.test(value)) {
      map.set(key, scalarOf(value));
      at += 1;
    } else if (below && value === '') {
      const read = readAt(lines, at + 1, next.indent);
      if (read === undefined) return undefined;
      map.set(key, read.value);
      at = read.end;
    } else {
      const end = lines.findIndex((line, index) => index > at && line.indent <= indent);
      const last = end < 0 ? lines.length : end;
      map.set(
        key,
        lines
          .slice(at + 1, last)
          .map(({ text }) => text)
          .join(' '),
      );
      at = last;
    }
  }
  return at === start ? undefined : { value: Object.fromEntries(map), end: at };
}

function scalarOf(said: string): Outline {
  const list = /^\[(?<items>.*)\]$/u.exec(said)?.groups?.['items'];
  if (list !== undefined) return list.split(',').map((each) => scalarOf(each.trim()));
  const quoted = /^(?:"(.*)"|'(.*)')$/u.exec(said);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  if (/^(?:true|false)$/u.test(said)) return said === 'true';
  if (said === 'null' || said === '~') return null;
  return /^-?\d+(?:\.\d+)?$/u.test(said) ? Number(said) : said;
}
