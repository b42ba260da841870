import type {
  Manifest,
  ManifestExample,
  ManifestFile,
  ManifestOperation,
  PackedTexts,
} from '../model/manifest.js';

type Fields = Readonly<Record<string, unknown>>;

/** Returns the manifest that the text holds; undefined where it is none that this version of postwright wrote. */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text);
  if (!isFields(value) || value['manifestVersion'] !== 1) return undefined;
  const operations = decodeList(value['operations'], decodeOperation);
  const files = decodeList(value['files'], decodeFile);
  if (!operations || !files) return undefined;
  const generator = value['generator'];
  const kept = decodeList(value['kept'], decodeFile);
  return {
    manifestVersion: 1,
    ...(typeof generator === 'string' && { generator }),
    operations,
    files,
    ...(kept && { kept }),
    ...(isFields(value['base']) && { base: decodeTexts(value['base']) }),
  };
}

function decodeTexts(fields: Fields): PackedTexts {
  const texts = Object.entries(fields).flatMap(([folder, packed]) =>
    typeof packed === 'string' ? [[folder, packed] as const] : [],
  );
  return Object.fromEntries(texts);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function decodeOperation(value: unknown): ManifestOperation | undefined {
  if (!isFields(value)) return undefined;
  const { item: names, id, method, url, operation, aliases: old, module, example: place, test } = value;
  const item = decodeList(names, decodeString);
  const aliases = decodeList(old, decodeString);
  const example = decodeExample(place);
  if (!item || typeof operation !== 'string' || typeof module !== 'string') return undefined;
  return {
    item,
    ...(typeof id === 'string' && { id }),
    ...(typeof method === 'string' && { method }),
    ...(typeof url === 'string' && { url }),
    operation,
    ...(aliases && { aliases }),
    module,
    ...(example && { example }),
    ...(typeof test === 'string' && { test }),
  };
}

function decodeExample(value: unknown): ManifestExample | undefined {
  if (!isFields(value)) return undefined;
  const { module, export: name } = value;
  return typeof module === 'string' && typeof name === 'string' ? { module, export: name } : undefined;
}

function decodeFile(value: unknown): ManifestFile | undefined {
  if (!isFields(value)) return undefined;
  const { path, hash } = value;
  return typeof path === 'string' && typeof hash === 'string' ? { path, hash } : undefined;
}

function decodeString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Returns every decoded element; undefined where one of them, or the list itself, is not what it should be. */
function decodeList<Item>(
  value: unknown,
  decode: (value: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items: Item[] = [];
  for (const element of value) {
    const item = decode(element);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
