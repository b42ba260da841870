import eslint from '@eslint/js';
import { readdirSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * What each room of src/ may import beside itself: an allow-list, so that a new arrow is a decision. Every room may import the
 * model and the diagnostics.
 */
const rooms = {
  model: [],
  diagnostics: [],
  types: [],
  json: ['notation'],
  notation: [],
  auth: ['json'],
  names: [],
  language: [],
  format: [],
  documentation: ['json', 'language'],
  parse: ['json', 'notation'],
  conceal: ['auth', 'json', 'language', 'names', 'notation'],
  lower: ['auth', 'documentation', 'json', 'names', 'notation', 'types'],
  paging: ['json', 'names'],
  plan: ['auth', 'names', 'notation', 'types'],
  mock: ['conceal', 'json', 'names', 'notation'],
  emit: ['auth', 'json', 'mock', 'names', 'notation', 'paging', 'plan', 'types'],
  diff: ['json', 'notation', 'plan', 'types'],
  drift: [],
  inspect: ['documentation', 'json', 'paging', 'types'],
  site: ['auth', 'documentation', 'emit', 'json', 'names', 'notation', 'types'],
  io: ['json'],
  client: [
    'diff',
    'drift',
    'emit',
    'format',
    'generate.ts',
    'io',
    'names',
    'options.ts',
    'parse',
    'plan',
    'site',
  ],
  usage: [],
  update: ['client', 'compare.ts', 'diff', 'json', 'project', 'usage'],
  project: ['client', 'diff', 'io', 'json', 'names', 'options.ts', 'parse'],
};
/** What the parts of a room may import of its other parts. */
const parts = {
  lower: {
    request: [],
    infer: [],
    overrides: [],
    variables: ['request'],
    arguments: ['infer', 'request'],
  },
  io: { source: [], output: [], memory: ['output', 'source'] },
  emit: { code: [], expect: ['code', 'artefacts/operation'] },
  // A test is about an operation; apart from that no artefact knows another one.
  'emit/artefacts': {
    ...Object.fromEntries(
      readdirSync('src/emit/artefacts', { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => [name, []]),
    ),
    tests: ['operation'],
  },
};
const partZones = Object.entries(parts).flatMap(([room, allowed]) => {
  const folders = readdirSync(`src/${room}`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.entries(allowed).flatMap(([part, others]) =>
    folders
      .filter(({ name }) => name !== part)
      .map(({ name }) => ({
        target: `./src/${room}/${part}`,
        from: `./src/${room}/${name}`,
        except: others.flatMap((other) =>
          other === name ? ['.'] : other.startsWith(`${name}/`) ? [`./${other.slice(name.length + 1)}`] : [],
        ),
        message: `src/${room}/${part} may import of src/${room} only: ${others.join(', ') || 'itself'}.`,
      })),
  );
});

/** No data and no operation on it depends on how a problem is told, and nothing on a room above it. */
const leaves = ['model', 'diagnostics'];
const zones = [
  ...Object.entries(rooms).map(([room, allowed]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [room, ...allowed, ...(leaves.includes(room) ? [] : leaves)].map((name) => `./${name}`),
    message: `src/${room} may import only: ${[...allowed, ...(leaves.includes(room) ? [] : leaves)].join(', ') || 'nothing'}.`,
  })),
  {
    target: './src',
    from: './runtime',
    except: ['./matching'],
    message:
      'The runtime is copied as text. Only what chooses saved responses runs here too, for `postwright mock`.',
  },
  ...partZones,
  { target: './runtime', from: './src', message: 'The runtime knows nothing of the generator.' },
  {
    target: './site',
    from: './src',
    except: ['./emit/code/literal.ts', './json', './model', './notation', './diagnostics'],
    message: 'What runs in a browser takes of the generator only data and how these are written.',
  },
];

const spread = {
  selector: 'CallExpression[callee.property.name=/^(?:push|unshift|max|min)$/] > SpreadElement.arguments',
  message:
    'Each element becomes an argument: where there are many, the stack overflows. Take them one by one.',
};
const decoding = {
  selector: "CallExpression[callee.object.name='JSON'][callee.property.name='parse']",
  message: 'Text is decoded in src/parse and src/json: call what says what the text holds.',
};
const undecoded = {
  selector: 'TSUnknownKeyword',
  message: 'Values are decoded in src/parse and src/json: say what this one is.',
};

export default defineConfig(
  // The runtime in a client is a copy of runtime/.
  {
    ignores: [
      'dist/',
      'coverage/',
      'node_modules/',
      'generated/*/runtime/',
      'generated/site/',
      'call.ts',
      'call.mjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  // The rules that need types are oxlint's (.oxlintrc.json), which has TypeScript's own compiler and takes a tenth of the time.
  tseslint.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      // A module says `./a.js` and the file is `a.ts`: without this no import would be found, and no zone be guarded.
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-unresolved': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `const { left, ...rest }` is how a property is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'runtime/**/*.ts', 'site/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // What a stage returns follows from what it is given: it sees no disk, no network and no process.
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/{cli,client,io,project,update,usage}/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch'],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:(?:fs|os|net|https?|child_process|process)\\b' }] },
      ],
    },
  },
  {
    // Functions that are a table or a state in one piece; none may grow.
    files: ['src/documentation/patterns/value-alternatives.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 58, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', spread, decoding] },
  },
  {
    // What a stage is given was decoded: `unknown` is for what no type of ours says.
    files: [
      'src/{auth,conceal,diff,documentation,emit,inspect,language,lower,mock,model,names,notation,plan,types}/**/*.ts',
    ],
    ignores: [
      // Values of JSON, on their way to a text of JSON or to a literal.
      'src/{diff/print-snapshot,emit/code/print-parsed,mock/recorded-values,plan/names/response-names,plan/operations/saved-requests}.ts',
      // A JSON Schema in a description.
      'src/documentation/sheets/read-schema.ts',
      // What Handlebars throws.
      'src/emit/code/templates.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', spread, decoding, undecoded] },
  },
  {
    files: ['src/parse/**/*.ts', 'src/json/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', spread] },
  },
);
