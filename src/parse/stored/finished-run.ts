import { catalogue, type DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { Diagnostic, Location } from '../../diagnostics/diagnostic.js';
import type { ManifestFile } from '../../model/manifest.js';

/** What a run made and had to say, for later runs over the same input. */
export interface FinishedRun {
  /** The number of functions. */
  readonly operations: number;
  /** Every file of the client but its manifest. */
  readonly files: readonly ManifestFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/*
 * A line for each thing, its parts parted by tabs. A run with nothing to do reads this and little else: it is over before
 * a schema would be loaded.
 */

const first = 'postwright run 1';
const last = 'end';

/** Returns a run as a text. */
export function printRun({ operations, files, diagnostics }: FinishedRun): string {
  const lines = [
    [first],
    ['operations', String(operations)],
    ...files.map(({ path, hash }) => ['file', hash, path]),
    ...diagnostics.map(printDiagnostic),
    [last],
  ];
  return lines.map((parts) => `${parts.map(escapePart).join('\t')}\n`).join('');
}

/** Returns the run that a text tells of; undefined where it is none that this version printed. */
export function parseRun(text: string): FinishedRun | undefined {
  const lines = text.split('\n').map((line) => line.split('\t').map(unescapePart));
  const [head, count, ...rest] = lines;
  const [end, nothing] = rest.splice(-2);
  if (head?.join() !== first || end?.join() !== last || nothing?.join() !== '') return undefined;
  if (count?.[0] !== 'operations' || !/^\d{1,9}$/.test(count[1] ?? '')) return undefined;
  const files: ManifestFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [kind, ...parts] of rest) {
    const [hash, path] = parts;
    const diagnostic = kind === 'diagnostic' ? parseDiagnostic(parts) : undefined;
    if (diagnostic) diagnostics.push(diagnostic);
    else if (kind === 'file' && hash !== undefined && path !== undefined) files.push({ path, hash });
    else return undefined;
  }
  return { operations: Number(count[1]), files, diagnostics };
}

function printDiagnostic({ code, message, location }: Diagnostic): readonly string[] {
  const { file, pointer, line, trail = [] } = location;
  return [
    'diagnostic',
    code,
    message,
    ...(file === undefined ? [] : [`file=${file}`]),
    ...(pointer === undefined ? [] : [`pointer=${pointer}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(location.trail && trail.length === 0 ? ['trail'] : trail.map((name) => `trail=${name}`)),
  ];
}

function parseDiagnostic([code, message, ...places]: readonly string[]): Diagnostic | undefined {
  if (code === undefined || !isCode(code) || message === undefined) return undefined;
  return { code, severity: catalogue[code].severity, message, location: parseLocation(places) };
}

function parseLocation(places: readonly string[]): Location {
  const valuesOf = (name: string): readonly string[] =>
    places.filter((place) => place.startsWith(`${name}=`)).map((place) => place.slice(name.length + 1));
  const [file] = valuesOf('file');
  const [pointer] = valuesOf('pointer');
  const [line] = valuesOf('line');
  const trail = valuesOf('trail');
  return {
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
    ...(line !== undefined && { line: Number(line) }),
    ...((trail.length > 0 || places.includes('trail')) && { trail }),
  };
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}

/** What would end a part or a line, and half characters, which UTF-8 does not know. */
function escapePart(part: string): string {
  return part.replace(/[\\\p{Cc}\p{Cs}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function unescapePart(part: string): string {
  return part.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
