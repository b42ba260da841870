/** Returns what a string of JSON says, without the quotes around it; as it stands where an escape is broken. */
export function unescapeJson(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

/** Returns where a string ends that begins with the quote at `start`, behind its closing quote; `start` if there is none. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return start;
}

/** Returns where a list of nothing but strings ends that begins at `start`; `start` if it is another one. */
export function endOfStrings(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== ']') {
    const end = text[at] === '"' ? endOfString(text, at) : at;
    if (end === at && !' \t\r\n,'.includes(text.charAt(at))) return start;
    at = Math.max(end, at + 1);
  }
  return at < text.length ? at + 1 : start;
}

/** Returns where an object or a list ends that begins at `start`; that of the text where it is cut off. */
export function endOfNested(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      if (end === at) return text.length;
      at = end - 1;
    } else if ('{['.includes(character)) open += 1;
    else if ('}]'.includes(character)) {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return text.length;
}
