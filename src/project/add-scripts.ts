import { applyEdits, findNodeAtLocation, modify, parseTree, type ParseError } from 'jsonc-parser';
import { inputError, type InputError } from '../diagnostics/errors.js';

/** The scripts of a project with clients, by their names. */
export const projectScripts: ReadonlyMap<string, string> = new Map([
  ['api:generate', 'postwright generate'],
  ['api:check', 'postwright check'],
  ['api:watch', 'postwright watch'],
]);

/**
 * Returns the text of a `package.json` with the scripts of a project in it, and everything else as it was; an InputError where
 * one of them is there already and says something else.
 */
export function addScripts(text: string, file: string): string {
  const mark = text.startsWith('\u{FEFF}') ? '\u{FEFF}' : '';
  let edited = text.slice(mark.length);
  const errors: ParseError[] = [];
  const root = parseTree(edited, errors);
  if (errors.length > 0 || root?.type !== 'object')
    throw refuse(file, 'is no object in JSON. Correct it, or leave it alone with --scripts none.');
  const scripts = findNodeAtLocation(root, ['scripts']);
  if (scripts !== undefined && scripts.type !== 'object')
    throw refuse(
      file,
      'has "scripts" that are no object. Correct it, or leave it alone with --scripts none.',
    );
  for (const [name, command] of projectScripts) {
    const there = findNodeAtLocation(root, ['scripts', name]);
    const value: string | undefined = there?.type === 'string' ? String(there.value) : undefined;
    if (value === command) continue;
    if (there !== undefined) {
      const advice = `Call yours otherwise, or add ${JSON.stringify(command)} under another name and run init with --scripts none.`;
      throw refuse(file, `has a script ${JSON.stringify(name)} already. ${advice}`);
    }
    const formattingOptions = formattingOf(edited);
    edited = applyEdits(edited, modify(edited, ['scripts', name], command, { formattingOptions }));
  }
  return mark + edited;
}

/** What is added is indented as what is there. */
function formattingOf(text: string) {
  const [, indent = '  '] = /^[^\S\n]*\{\s*?\n([ \t]+)\S/.exec(text) ?? [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { insertSpaces: !indent.includes('\t'), tabSize: indent.length, eol };
}

function refuse(file: string, problem: string): InputError {
  return inputError('settings-wrong', `${file} ${problem}`, { file });
}
