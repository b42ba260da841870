// Usage: node scripts/build.mjs
// Builds dist/: the command and the library as a few bundles, which load faster than hundreds of modules, and the types of
// the library. What is loaded only when it is needed stays a bundle of its own. Nothing is minified: a stack trace names
// our functions, and a bundle names above each of them the file that it comes from.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { build, transform } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const types = 'dist/types';
/** Bundled packages in CommonJS ask for others. */
const bannerOfRequire =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);";

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // What only a site needs, and would bring much more than it uses, is bundled: it is none of the package's dependencies.
  external: dependencies().flatMap((name) => [name, `${name}/*`]),
  banner: { js: bannerOfRequire },
  legalComments: 'linked',
  logLevel: 'warning',
});
// No stack trace leads into the generators of samples, which are two thirds of all that is bundled.
for (const name of readdirSync('dist/chunks').filter((each) =>
  /^postman-code-generators-.*\.js$/.test(each),
)) {
  const file = join('dist/chunks', name);
  const { code } = await transform(readFileSync(file, 'utf8'), {
    minifyWhitespace: true,
  });
  writeFileSync(file, code);
}
/** What browsers load: classic scripts, which work from a file as well. */
const forBrowsers = /** @satisfies {import('esbuild').BuildOptions} */ ({
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  legalComments: 'inline',
  logLevel: 'warning',
});
await build({
  ...forBrowsers,
  entryPoints: ['theme.ts', 'page.ts', 'search.ts', 'try-it.ts', 'highlight.ts', 'style.css'].map(
    (name) => `site/${name}`,
  ),
  outdir: 'dist/site',
});
for (const grammar of grammars()) {
  await build({
    ...forBrowsers,
    entryPoints: [`highlight.js/lib/languages/${grammar}`],
    globalName: `postwrightGrammar_${grammar}`,
    outfile: `dist/site/grammars/${grammar}.js`,
  });
}
const compiler = ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', types];
process.exitCode = spawnSync(process.execPath, compiler, { stdio: 'inherit' }).status ?? 1;
removeUnreachable(posix.join(types, 'src/index.d.ts'));

/** The packages that come with this one. */
function dependencies() {
  const manifest = /** @type {{ readonly dependencies: object }} */ (
    JSON.parse(readFileSync('package.json', 'utf8'))
  );
  return Object.keys(manifest.dependencies);
}

/** The grammars that colour code in pages: those that src/site/languages.ts names. */
function grammars() {
  const named = readFileSync('src/site/languages.ts', 'utf8').matchAll(/grammar: '(\w+)'/g);
  return new Set(['typescript', 'json', 'xml', ...Array.from(named, ([, name]) => String(name))]);
}

/**
 * Only what the library's own types are made of belongs to the package.
 *
 * @param {string} entry
 */
function removeUnreachable(entry) {
  const reached = new Set([entry]);
  for (const file of reached) {
    const specifiers = readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g);
    for (const [, specifier = ''] of specifiers)
      reached.add(posix.join(posix.dirname(file), `${specifier}.d.ts`));
  }
  const kept = new Set(Array.from(reached, (file) => resolve(file)));
  for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
    const file = resolve(join(entry.parentPath, entry.name));
    if (entry.isFile() && !kept.has(file)) rmSync(file);
  }
}
