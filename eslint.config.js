import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Each stage with the folders that it must not import: imports only run towards model/, diagnostics/ and options.ts. */
const stages = ['parse', 'conceal', 'lower', 'plan', 'emit', 'format'];
const zones = [
  { target: './src/model', from: './src', except: ['./model'], message: 'The model imports nothing.' },
  {
    target: './src/diagnostics',
    from: './src',
    except: ['./diagnostics'],
    message: 'Diagnostics are a leaf.',
  },
  ...stages.map((stage, at) => ({
    target: `./src/${stage}`,
    from: [...stages.slice(at + 1), 'inspect', 'diff', 'cli', 'io'].map((later) => `./src/${later}`),
    message: 'No stage imports a later one, the command line or the file system.',
  })),
  {
    target: './src/matching',
    from: './src',
    except: ['./matching'],
    message: 'A part of clients with mocks: it knows nothing of the generator.',
  },
  { target: './src/mock', from: ['./src/emit', './src/cli', './src/io'], message: 'A mock is only data.' },
  { target: './src/io', from: ['./src/cli', './src/generate.ts'], message: 'io/ only reads and writes.' },
  { target: './src/diff', from: ['./src/cli', './src/io'], message: 'A comparison is only data.' },
  { target: './src/merge', from: ['./src/cli', './src/io'], message: 'A merge is of texts, not of files.' },
  { target: './src/inspect', from: ['./src/cli', './src/io'], message: 'An inspection is only data.' },
  { target: './src', from: './runtime', message: 'The runtime is copied as text, never imported.' },
  { target: './runtime', from: './src', message: 'The runtime knows nothing of the generator.' },
];

export default defineConfig(
  // The runtime in a client is a copy of runtime/.
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'generated/*/runtime/', 'call.ts', 'call.mjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs', 'bench/*.mjs'] } },
    },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      // A module says `./a.js` and the file is `a.ts`: without this no import would be found, and no zone be guarded.
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-unresolved': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `const { left, ...rest }` is how a property is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|max|min)$/] > SpreadElement.arguments',
          message:
            'Each element becomes an argument: where there are many, the stack overflows. Take them one by one.',
        },
      ],
    },
  },
  {
    // vitest's `expect.any(String)` has the type `any`.
    files: ['generated/**/*.test.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
