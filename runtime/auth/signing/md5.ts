import { hex } from './hex.js';

/** The left rotations of each round of four steps (RFC 1321, section 3.4). */
const rotations: readonly (readonly number[])[] = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

/** Returns the MD5 hash of the bytes (RFC 1321) in hexadecimal: WebCrypto has none, and digest authentication asks for it. */
export function md5(bytes: ArrayBuffer | Uint8Array): string {
  const state = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  const message = paddedForMd5(new Uint8Array(bytes));
  for (let at = 0; at < message.byteLength; at += 64) addMd5Block(state, message, at);
  const result = new DataView(new ArrayBuffer(16));
  state.forEach((word, at) => {
    result.setUint32(4 * at, word, true);
  });
  return hex(result.buffer);
}

/** Returns the message with its end mark and its length in bits, in whole blocks of 64 bytes. */
function paddedForMd5(bytes: Uint8Array): DataView {
  const buffer = new ArrayBuffer(((bytes.length + 8) >> 6) * 64 + 64);
  const whole = new Uint8Array(buffer);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(buffer);
  view.setUint32(buffer.byteLength - 8, bytes.length << 3, true);
  view.setUint32(buffer.byteLength - 4, Math.floor(bytes.length / 0x20000000), true);
  return view;
}

function addMd5Block(state: Uint32Array, message: DataView, offset: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const [mixed, word] = mix(round, step, b, c, d);
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 0x100000000);
    const sum = (a + mixed + constant + message.getUint32(offset + 4 * word, true)) | 0;
    const shift = rotations[round]?.[step & 3] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  [a, b, c, d].forEach((word, at) => {
    state[at] = (state[at] ?? 0) + word;
  });
}

/** Returns what a step mixes of three words, and which word of the block it adds. */
function mix(round: number, step: number, b: number, c: number, d: number): readonly [number, number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * step + 5) & 15];
  return [c ^ (b | ~d), (7 * step) & 15];
}
