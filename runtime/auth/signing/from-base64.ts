/** Returns the bytes of base64 text in either alphabet; like Node it skips what belongs to neither. */
export function fromBase64(text: string): ArrayBuffer {
  const standard = text
    .replace(/[^\w+/-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const binary = atob(standard.length % 4 === 1 ? standard.slice(0, -1) : standard);
  const bytes = new ArrayBuffer(binary.length);
  const view = new Uint8Array(bytes);
  for (let at = 0; at < view.length; at++) view[at] = binary.charCodeAt(at);
  return bytes;
}
