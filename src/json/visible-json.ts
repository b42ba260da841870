/**
 * Control characters, invisible and direction-changing ones, line separators and lone surrogates: none may hide in code.
 * What makes a picture of the one before it is seen.
 */
const invisible =
  /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** The same, for all of a text. */
export const invisibles = new RegExp(invisible, 'gu');

/** Returns the value as JSON in which no character hides, over several lines where it is to be indented. */
export function visibleJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(invisibles, (character) =>
    character === '\n' ? character : escapeUnits(character),
  );
}

/** JSON knows no other escape than that of a UTF-16 unit. */
function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
