/** A request that waits for an answer. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Its content, read as what it is: JSON, the fields of a form, or text; undefined where nothing came. */
  readonly body: unknown;
}

/** Returns a request's content as what its content type says, or as it looks where that says nothing. */
export async function readReceived(
  method: string,
  url: URL,
  headers: Headers,
  bytes: ArrayBuffer,
): Promise<ReceivedRequest> {
  return { method, url, headers, body: await readBody(bytes, headers.get('content-type') ?? '') };
}

/** Node's types advise servers against this, for forms too large to hold: those of a test are not. */
interface FormBody {
  formData(): Promise<{ forEach(use: (value: unknown, name: string) => void): void }>;
}

async function readBody(bytes: ArrayBuffer, type: string): Promise<unknown> {
  if (bytes.byteLength === 0) return undefined;
  if (/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) {
    const received: FormBody = new Response(bytes, { headers: { 'content-type': type } });
    const form = await received.formData().catch(() => undefined);
    if (form) {
      const entries: [string, unknown][] = [];
      form.forEach((value, name) => entries.push([name, value]));
      return groupEntries(entries);
    }
  }
  return readText(new TextDecoder().decode(bytes));
}

/** Returns the JSON that a text holds, or the text itself. */
export function readText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns entries as an object: several values of a name as a list. */
export function groupEntries(entries: Iterable<readonly [string, unknown]>): object {
  const groups = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return Object.fromEntries(
    Array.from(groups, ([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}
