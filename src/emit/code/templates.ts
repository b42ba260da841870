import type * as Handlebars from 'handlebars';
import { inputError, InternalError } from '../../diagnostics/errors.js';
import type { Assets, ModuleTemplate } from './assets.js';

/** Templates by their names. */
export interface Templates {
  /** Returns the text of a template with the values that it is given. */
  readonly fill: (name: string, values: object) => string;
  /** Returns the file of a template of the user's; undefined for one of the package. */
  fileOf(name: string): string | undefined;
}

type Compiled = (values: object) => string;

/** What templates were compiled to, by their text: a process that generates several clients compiles each once. */
const compiled = { code: new Map<string, Compiled>(), html: new Map<string, Compiled>() };

/**
 * Compiles templates and returns them. They only fill holes: an unknown helper or a value that is not there is
 * an error. Values are code that was escaped when it became code; those of templates of HTML are texts, which are escaped here.
 */
export async function loadTemplates(
  assets: Pick<Assets, 'template'>,
  names: readonly string[],
  into: 'code' | 'html' = 'code',
): Promise<Templates> {
  const { default: handlebars } = await import('handlebars');
  const entries = names.map(async (name) => {
    const template = await assets.template(`${name}.hbs`);
    const fill = compiled[into].get(template.text) ?? compile(handlebars, template, into);
    compiled[into].set(template.text, fill);
    return [name, { template, fill }] as const;
  });
  const templates = new Map(await Promise.all(entries));
  return {
    fill(name, values) {
      const found = templates.get(name);
      if (!found) throw new InternalError(`no template: ${name}`);
      try {
        return found.fill(values);
      } catch (error) {
        throw explain(error, found.template);
      }
    },
    fileOf: (name) => templates.get(name)?.template.file,
  };
}

function compile(handlebars: typeof Handlebars, template: ModuleTemplate, into: 'code' | 'html'): Compiled {
  try {
    const program = handlebars.parse(template.text);
    strictly(handlebars, program);
    const fill = handlebars.compile(program, {
      strict: true,
      noEscape: into === 'code',
      knownHelpersOnly: true,
    });
    return (values) => fill(values);
  } catch (error) {
    throw explain(error, template);
  }
}

/** Handlebars is strict with the values that are inserted: here it is with those that a block depends on, too. */
function strictly(handlebars: typeof Handlebars, program: hbs.AST.Program): void {
  const visitor = new handlebars.Visitor();
  visitor.PathExpression = (path) => {
    Object.assign(path, { strict: true });
  };
  visitor.accept(program);
}

/** Returns what to throw in place of an error of Handlebars: the user's mistake where the template is the user's. */
function explain(error: unknown, { file }: ModuleTemplate): unknown {
  if (!(error instanceof Error) || file === undefined) return error;
  const [, parsed] = /^Parse error on line (\d+)/.exec(error.message) ?? [];
  const [, filled] = / - (\d+):\d+$/.exec(error.message) ?? [];
  const line = parsed ?? filled;
  const location = { file, ...(line !== undefined && { line: Number(line) }) };
  const place = line === undefined ? file : `${file} line ${line}`;
  return inputError('template-broken', `${place}: ${whatIsWrong(error.message)}`, location);
}

function whatIsWrong(message: string): string {
  const [, name, known] = /^"(.*)" not defined in (.*) - \d+:\d+$/s.exec(message) ?? [];
  if (name === undefined) return `The template cannot be filled: ${message.replace(/ - \d+:\d+$/, '')}`;
  return `The template needs the value "${name}", which is not given to it here. There are: ${known ?? 'none'}.`;
}
