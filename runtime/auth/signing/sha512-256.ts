import { hex } from './hex.js';

/** The first words of SHA-512/256 (FIPS 180-4, section 5.3.6.2). */
const initial: readonly bigint[] = [
  0x22312194fc2bf72cn,
  0x9f555fa3c84c64c2n,
  0x2393b86b6f53b151n,
  0x963877195940eabdn,
  0x96283ee2a88effe3n,
  0xbe5e1e2553863992n,
  0x2b0199fc2c85b8aan,
  0x0eb72ddc81c52ca2n,
];

/** Returns the SHA-512/256 hash of the bytes (FIPS 180-4) in hexadecimal: WebCrypto has none, and RFC 7616 asks for it. */
export function sha512256(bytes: ArrayBuffer | Uint8Array): string {
  const constants = cubeRoots(80);
  const state = BigUint64Array.from(initial);
  const message = paddedForSha512(new Uint8Array(bytes));
  for (let at = 0; at < message.byteLength; at += 128)
    addSha512Block(state, schedule(message, at), constants);
  const result = new DataView(new ArrayBuffer(32));
  state.subarray(0, 4).forEach((word, at) => {
    result.setBigUint64(8 * at, word);
  });
  return hex(result.buffer);
}

/** Returns the message with its end mark and its length in bits, in whole blocks of 128 bytes. */
function paddedForSha512(bytes: Uint8Array): DataView {
  const buffer = new ArrayBuffer(((bytes.length + 16) >> 7) * 128 + 128);
  const whole = new Uint8Array(buffer);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(buffer);
  view.setBigUint64(buffer.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** Returns the 80 words that a block stands for. */
function schedule(message: DataView, offset: number): BigUint64Array {
  const words = new BigUint64Array(80);
  for (let at = 0; at < 16; at++) words[at] = message.getBigUint64(offset + 8 * at);
  for (let at = 16; at < 80; at++) {
    const [far = 0n, low = 0n, middle = 0n, high = 0n] = [16, 15, 7, 2].map((back) => words[at - back] ?? 0n);
    const first = rotate(low, 1n) ^ rotate(low, 8n) ^ (low >> 7n);
    const second = rotate(high, 19n) ^ rotate(high, 61n) ^ (high >> 6n);
    words[at] = far + first + middle + second;
  }
  return words;
}

function addSha512Block(state: BigUint64Array, words: BigUint64Array, constants: readonly bigint[]): void {
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  words.forEach((word, at) => {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + choice + (constants[at] ?? 0n) + word;
    const second = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, word64(d + first), c, b, a, word64(first + second)];
  });
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = (state[at] ?? 0n) + word;
  });
}

const word64 = (value: bigint): bigint => BigInt.asUintN(64, value);
const rotate = (word: bigint, by: bigint): bigint => (word >> by) | word64(word << (64n - by));

/** Returns the first 64 bits of the fractions of the cube roots of the first primes: the constants of SHA-512. */
function cubeRoots(count: number): readonly bigint[] {
  const roots: bigint[] = [];
  for (let candidate = 2n; roots.length < count; candidate++) {
    if (isPrime(candidate)) roots.push(word64(cubeRoot(candidate << 192n)));
  }
  return roots;
}

function isPrime(value: bigint): boolean {
  for (let divisor = 2n; divisor * divisor <= value; divisor++) if (value % divisor === 0n) return false;
  return true;
}

/** Returns the cube root, rounded down, by Newton's method from above. */
function cubeRoot(value: bigint): bigint {
  let root = 1n << 80n;
  for (;;) {
    const next = (2n * root + value / (root * root)) / 3n;
    if (next >= root) return root;
    root = next;
  }
}
