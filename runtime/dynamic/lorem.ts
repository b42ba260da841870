import { capital, integer, pick, several } from './pick.js';

const latin =
  'ab ad alias animi aut autem cum debitis dicta dolor ea enim est et ex facere fuga hic id illo in ipsa iste iure labore magni modi natus nemo nihil non odio officia omnis porro quae qui quia quis quo ratione rem rerum sed sint sit sunt tempora ut vel velit vero vitae';

/** Stands for `{{$randomLoremWord}}`: a word of Latin. */
export function randomLoremWord(): string {
  return pick(latin.split(' '));
}

/** Stands for `{{$randomLoremWords}}`: three words of Latin. */
export function randomLoremWords(): string {
  return several(3, randomLoremWord, ' ');
}

/** Stands for `{{$randomLoremSlug}}`: three words of Latin for a URL. */
export function randomLoremSlug(): string {
  return several(3, randomLoremWord, '-');
}

/** Stands for `{{$randomLoremSentence}}`: a sentence of three to ten words. */
export function randomLoremSentence(): string {
  return `${capital(several(integer(3, 10), randomLoremWord, ' '))}.`;
}

/** Stands for `{{$randomLoremSentences}}`: two to six sentences. */
export function randomLoremSentences(): string {
  return several(integer(2, 6), randomLoremSentence, ' ');
}

/** Stands for `{{$randomLoremParagraph}}`: a paragraph of three to six sentences. */
export function randomLoremParagraph(): string {
  return several(integer(3, 6), randomLoremSentence, ' ');
}

/** Stands for `{{$randomLoremParagraphs}}`: three paragraphs, a line each. */
export function randomLoremParagraphs(): string {
  return several(3, randomLoremParagraph, '\n');
}

/** Stands for `{{$randomLoremText}}`: some sentences. */
export function randomLoremText(): string {
  return several(integer(1, 8), randomLoremSentence, ' ');
}

/** Stands for `{{$randomLoremLines}}`: one to five lines, a sentence each. */
export function randomLoremLines(): string {
  return several(integer(1, 5), randomLoremSentence, '\n');
}
