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

/**
 * Compiles the templates and returns what renders them. They only fill holes: an unknown helper or a value that is
 * missing is an error, and nothing is escaped here, as all of it went through the literals.
 */
export async function loadRenderer(assets: Assets): Promise<Render> {
  const { default: handlebars } = await import('handlebars');
  const compiled = await Promise.all(
    names.map(async (name) => {
      const source = await assets.template(`${name}.hbs`);
      return [
        name,
        handlebars.compile(source, { strict: true, noEscape: true, knownHelpersOnly: true }),
      ] as const;
    }),
  );
  const templates = new Map<keyof Views, (view: object) => string>(compiled);
  return (name, view) => templates.get(name)?.(view) ?? '';
}
