import type { Assets } from './assets.js';
import type { Views } from './views.js';

const names = [
  'operation',
  'examples',
  'test',
  'client',
  'bind',
  'index',
  'aliases',
  'coverage',
  'handlers',
] as const satisfies readonly (keyof Views)[];

/** Returns the text of a template with its view: every value in it is code already. */
export type Render = <Name extends keyof Views>(name: Name, view: Views[Name]) => string;

type Compiled = (view: object) => string;

/** What templates were compiled to, by their text: a process that generates several clients compiles each once. */
const compiled = new Map<string, Compiled>();

/**
 * Compiles the templates and returns what renders them. They only fill holes: an unknown helper or a value that is
 * missing is an error, and nothing is escaped here, as all of it went through the literals.
 */
export async function loadRenderer(assets: Assets): Promise<Render> {
  const { default: handlebars } = await import('handlebars');
  const compile = (source: string): Compiled =>
    handlebars.compile(source, { strict: true, noEscape: true, knownHelpersOnly: true });
  const templates = new Map<keyof Views, Compiled>();
  for (const name of names) {
    const source = await assets.template(`${name}.hbs`);
    const template = compiled.get(source) ?? compile(source);
    compiled.set(source, template);
    templates.set(name, template);
  }
  return (name, view) => templates.get(name)?.(view) ?? '';
}
