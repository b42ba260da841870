import { fromBase64 } from './from-base64.js';

const sequence = 0x30;
const octetString = 0x04;
/** DER of the version and the algorithm (rsaEncryption, no parameters) that PKCS#8 puts before an RSA key. */
const rsaPrefix = [0x02, 1, 0, sequence, 13, 0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 0x05, 0];

/** A key as WebCrypto has it, whose name not all platforms' types know. */
export type SigningKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** What WebCrypto is told of a key: a hash for RSA, a curve for ECDSA. */
export interface SigningAlgorithm {
  readonly name: string;
  readonly hash?: string;
  readonly namedCurve?: string;
}

/** Returns a key for signing from PEM or bare base64, in PKCS#8 or (RSA alone) in PKCS#1, which WebCrypto does not read. */
export async function privateKey(pem: string, algorithm: SigningAlgorithm): Promise<SigningKey> {
  try {
    const der = fromBase64(pem.replace(/-----[^-]+-----/g, '').replaceAll('\\n', ''));
    return await crypto.subtle.importKey('pkcs8', isPkcs8(der) ? der : wrapped(der), algorithm, false, [
      'sign',
    ]);
  } catch (cause) {
    throw new TypeError(`The private key is no ${algorithm.name} key in PEM (PKCS#8).`, { cause });
  }
}

/** Tells PKCS#8, where the algorithm follows the version, from PKCS#1, where the modulus does. */
function isPkcs8(der: ArrayBuffer): boolean {
  const bytes = new Uint8Array(der);
  const lengthBytes = Math.max(0, (bytes.at(1) ?? 0) - 0x80);
  return bytes[2 + lengthBytes + 3] === sequence;
}

function wrapped(pkcs1: ArrayBuffer): ArrayBuffer {
  const key = element(octetString, [...new Uint8Array(pkcs1)]);
  const bytes = element(sequence, [...rsaPrefix, ...key]);
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** Returns a DER element: its tag, its length in the shortest form, its content. */
function element(tag: number, content: readonly number[]): readonly number[] {
  const length = content.length;
  if (length < 0x80) return [tag, length, ...content];
  if (length < 0x100) return [tag, 0x81, length, ...content];
  return [tag, 0x82, length >> 8, length & 0xff, ...content];
}
