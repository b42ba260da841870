import { unspaced } from '../../language/word-table.js';
import type { Token } from './token.js';

/** Returns where the run of tokens ends that no space separates: `id:asc`, `berth/free`, `EXT020,INT1`. */
export function glued(tokens: readonly Token[], at: number, signs = /^[:/=+.*&-]$/u): number {
  const first = tokens[at];
  let end = at + 1;
  if (first?.kind !== 'word' || unspaced.test(first.text)) return end;
  for (;;) {
    const [sign, next] = [tokens[end], tokens[end + 1]];
    if (sign === undefined || sign.spaced || sign.start !== tokens[end - 1]?.end) return end;
    if (isPlain(sign)) end += 1;
    else if (
      sign.kind === 'sign' &&
      signs.test(sign.text) &&
      next !== undefined &&
      !next.spaced &&
      isPlain(next)
    )
      end += 2;
    else return end;
  }
}

function isPlain({ kind, text }: Token): boolean {
  return kind === 'number' || (kind === 'word' && !unspaced.test(text));
}
