import fc from 'fast-check';

/** A declaration of a module, for edits that know what they change. */
type Declared =
  | { readonly kind: 'function'; readonly params: readonly string[]; readonly result: string }
  | { readonly kind: 'interface' | 'union' | 'const' };

/** A declaration with its name, its documentation and its lines: statements, members, values. */
export type Declaration = Declared & {
  readonly name: string;
  readonly doc: string;
  readonly lines: readonly Line[];
};

/** One of them, with a name that is its own. */
interface Line {
  readonly name: string;
  readonly value: string;
}

/** One change of a module. */
export interface Edit {
  readonly kind: (typeof edits)[number];
  /** Which declaration, and what of it: any number stands for one. */
  readonly at: number;
  readonly inner: number;
}

const edits = [
  'add line',
  'change line',
  'remove line',
  'change doc',
  'change signature',
  'add declaration',
  'remove declaration',
  'move declaration',
] as const;

const line = fc.constantFrom('one', 'two', 'three', 'four');
const kinds = fc.constantFrom('function' as const, 'interface' as const, 'union' as const, 'const' as const);

/** Any modules. */
export const anyModule: fc.Arbitrary<readonly Declaration[]> = fc
  .array(fc.tuple(kinds, fc.uniqueArray(line, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((shapes) => shapes.map(([kind, names], at) => declare(kind, `d${at}`, names)));

/** Any changes. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...edits), at: fc.nat(9), inner: fc.nat(9) }),
  { minLength: 1, maxLength: 4 },
);

function declare(kind: Declaration['kind'], name: string, names: readonly string[]): Declaration {
  const rest = { name, doc: `About ${name}.`, lines: names.map((each) => ({ name: each, value: each })) };
  if (kind !== 'function') return { kind, ...rest };
  return { kind, ...rest, params: ['first', 'second'], result: 'void' };
}

/** Returns a module with a change in it; what is new in it holds the mark. */
export function applyEdit(module: readonly Declaration[], edit: Edit, mark: string): readonly Declaration[] {
  if (edit.kind === 'add declaration')
    return module.toSpliced(edit.at % (module.length + 1), 0, declare('const', `added_${mark}`, ['one']));
  const at = edit.at % Math.max(1, module.length);
  const found = module[at];
  if (found === undefined) return module;
  const { kind, inner } = edit;
  if (kind === 'remove declaration') return module.toSpliced(at, 1);
  if (kind === 'move declaration') return [...module.toSpliced(at, 1), found];
  return module.with(at, change(found, { kind, inner }, mark));
}

/** A change of one declaration. */
interface Inside extends Pick<Edit, 'inner'> {
  readonly kind: Exclude<Edit['kind'], 'add declaration' | 'remove declaration' | 'move declaration'>;
}

function change(found: Declaration, { kind, inner }: Inside, mark: string): Declaration {
  const { lines } = found;
  const place = inner % Math.max(1, lines.length);
  switch (kind) {
    case 'add line':
      return { ...found, lines: lines.toSpliced(place, 0, { name: `added_${mark}`, value: mark }) };
    case 'remove line':
      return lines.length < 2 ? found : { ...found, lines: lines.toSpliced(place, 1) };
    case 'change doc':
      return { ...found, doc: `About ${mark}.` };
    case 'change signature':
      return found.kind === 'function'
        ? changeSignature(found, inner, mark)
        : { ...found, doc: `About ${mark}.` };
    case 'change line': {
      const old = lines[place];
      return old ? { ...found, lines: lines.with(place, { ...old, value: mark }) } : found;
    }
  }
}

function changeSignature(
  found: Extract<Declaration, { readonly kind: 'function' }>,
  inner: number,
  mark: string,
): Declaration {
  return inner % 2 === 0 ? { ...found, result: mark } : { ...found, params: [...found.params, `p_${mark}`] };
}

/** Returns the text of a module. */
export function printModule(module: readonly Declaration[]): string {
  return module.map((each) => `/** ${each.doc} */\nexport ${printDeclaration(each)}\n`).join('\n');
}

function printDeclaration(each: Declaration): string {
  const { kind, name, lines } = each;
  switch (kind) {
    case 'function': {
      const body = lines.map((line) => `  const ${line.name} = use('${line.value}');\n`).join('');
      return `function ${name}(${each.params.map((param) => `${param}: string`).join(', ')}): ${each.result} {\n${body}}`;
    }
    case 'interface':
      return `interface ${name} {\n${lines.map((line) => `  ${line.name}: ${line.value};\n`).join('')}}`;
    case 'union':
      return `type ${name} = ${lines.map((line) => `'${line.value}'`).join(' | ')};`;
    case 'const':
      return `const ${name} = {\n${lines.map((line) => `  ${line.name}: '${line.value}',\n`).join('')}};`;
  }
}
