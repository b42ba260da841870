import type { format } from 'oxfmt';
import type { Options } from 'prettier';
import { flattenUnions } from './flat-unions.js';
import { defaultTabWidth, defaultWidth, nativeOptions } from './native-options.js';
import { holdsLongTemplate, suitsNative } from './suits-native.js';

/** Returns code as Prettier formats it; undefined where only Prettier itself can say. */
export type NativeFormat = (code: string) => Promise<string | undefined>;

/**
 * Returns a formatter that needs a thirtieth of Prettier's time; undefined where oxfmt does not have these options, or no
 * binary for this machine. Which files it formats depends on these and the options alone, and it formats them as Prettier
 * does: a client has the same bytes with it and without it.
 */
export async function loadNativeFormat(options: Options): Promise<NativeFormat | undefined> {
  const own = nativeOptions(options);
  const formatNatively = own && (await loadBinary());
  if (!formatNatively) return undefined;
  const { printWidth = defaultWidth, tabWidth = defaultTabWidth } = own;
  return async (code) => {
    if (!suitsNative(code)) return undefined;
    const formatted = await formatNatively('module.ts', code, own);
    if (formatted.errors.length > 0) return undefined;
    const flat = flattenUnions(formatted.code, printWidth, tabWidth);
    return flat !== formatted.code && holdsLongTemplate(code) ? undefined : flat;
  };
}

async function loadBinary(): Promise<typeof format | undefined> {
  try {
    const oxfmt = await import('oxfmt');
    // The binary itself is loaded by the first call.
    await oxfmt.format('empty.ts', '');
    return oxfmt.format;
  } catch {
    return undefined;
  }
}
