import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { cacheFolder } from '../cache-folder.js';
import { systemCode } from '../system-error.js';
import { largestSource } from './largest-source.js';

/** What a URL answered, and the tag by which its server knows whether it would answer the same again. */
export interface KeptAnswer {
  readonly etag: string;
  readonly bytes: Uint8Array;
}

/** A URL, and the key that it is asked with. */
export interface KeyedUrl {
  readonly url: URL;
  readonly key: string;
}

/** So many answers are kept on a machine; then the half of them that was not asked for longest is dropped. */
const mostAnswers = 4_000;

/** An answer that is larger once it is packed is not kept. */
const mostBytes = 16 * 1024 * 1024;

const sizes = { salt: 16, start: 12, tag: 16 };

/** Returns what a URL answered last to this key; undefined where nothing is kept of it. */
export async function recallAnswer(asked: KeyedUrl): Promise<KeptAnswer | undefined> {
  const place = placeOf(asked);
  try {
    const text = inflateRawSync(unseal(await readFile(place), asked.key), { maxOutputLength: largestSource });
    const end = text.indexOf(10);
    await utimes(place, new Date(), new Date()).catch(() => undefined);
    return { etag: text.subarray(0, end).toString('latin1'), bytes: text.subarray(end + 1) };
  } catch {
    // Whatever is wrong with the file, or sealed with another key: it is asked for again.
    return undefined;
  }
}

/**
 * Keeps what a URL answered, where its server allows that. A collection may hold credentials, which no file of ours does: so the
 * copy is sealed with the key that it was asked with, and that stands nowhere. A machine that cannot keep it asks again.
 */
export async function keepAnswer(asked: KeyedUrl, headers: Headers, bytes: Uint8Array): Promise<void> {
  const etag = headers.get('etag') ?? '';
  const isBarred = /\bno-store\b/i.test(headers.get('cache-control') ?? '');
  if (!/^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(etag) || isBarred) return;
  const packed = deflateRawSync(Buffer.concat([Buffer.from(`${etag}\n`), bytes]), { level: 1 });
  if (packed.length > mostBytes) return;
  const place = placeOf(asked);
  const staged = `${place}.${process.pid}`;
  try {
    await mkdir(answersFolder(), { recursive: true, mode: 0o700 });
    await writeFile(staged, seal(packed, asked.key), { mode: 0o600 });
    await rename(staged, place);
    await dropOldest();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function seal(content: Uint8Array, key: string): Uint8Array {
  const [salt, start] = [randomBytes(sizes.salt), randomBytes(sizes.start)];
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key, salt), start);
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([salt, start, cipher.getAuthTag(), sealed]);
}

/** Throws where the content is not as it was sealed, or was sealed with another key. */
function unseal(file: Uint8Array, key: string): Uint8Array {
  const [salt, start, tag] = [
    file.subarray(0, sizes.salt),
    file.subarray(sizes.salt, sizes.salt + sizes.start),
    file.subarray(sizes.salt + sizes.start, sizes.salt + sizes.start + sizes.tag),
  ];
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key, salt), start, {
    authTagLength: sizes.tag,
  }).setAuthTag(tag);
  const sealed = file.subarray(sizes.salt + sizes.start + sizes.tag);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

function sealingKey(key: string, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, 'postwright answers', 32));
}

function answersFolder(): string {
  return join(cacheFolder(), 'answers');
}

function placeOf({ url }: KeyedUrl): string {
  return join(answersFolder(), createHash('sha256').update(url.href).digest('hex'));
}

async function dropOldest(): Promise<void> {
  const folder = answersFolder();
  const names = await readdir(folder);
  if (names.length <= mostAnswers) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.sort((a, b) => a.time - b.time).slice(0, names.length - mostAnswers / 2);
  await Promise.all(oldest.map(({ name }) => unlink(join(folder, name))));
}
