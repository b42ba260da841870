import { typeNamed } from '../../language/type-words.js';
import type { Sentence } from '../read/sentences.js';
import { means, type Token } from '../read/token.js';
import type { Speaker } from './subject.js';

const kinds =
  /^\.?(?:png|jpe?g|gif|webp|svg|bmp|tiff?|hei[cf]|ico|avif|mp[34]|wav|mov|avi|mkv|webm|flac|ogg|aac|m4a|pdf|docx?|odt|rtf|xlsx?|ods|pptx?|zip|gz|tar|rar|7z|txt|epub|csv)$/iu;

/** Words of a name that choose a format: `format`, `outputType`, `exportAs`. */
const chooses =
  /^(?:formats?|type|ext|extension|output|as|render|alt|mime|encoding|export|download|codec|container|to)$/u;

/**
 * "The photo to upload (jpg or png)", "Accepted formats: pdf, docx": of an argument that is no choice of a format, the
 * kinds of files describe what is given, and none of them is a value.
 */
export function areFileKinds(
  values: readonly string[],
  sentences: readonly Sentence[],
  { words }: Speaker,
): boolean {
  if (!values.every((value) => kinds.test(value)) || [...words].some((word) => chooses.test(word)))
    return false;
  return sentences.some(({ tokens, meanings }) => meanings.has('format') || tokens.some(isFile));
}

function isFile(each: Token): boolean {
  return (
    each.kind === 'word' &&
    (typeNamed(each.text)?.kind === 'file' ||
      means(each, 'format') ||
      /^(?:image|picture|photo)$/iu.test(each.text))
  );
}
