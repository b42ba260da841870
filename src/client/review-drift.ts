import { createDiagnostics } from '../diagnostics/collector.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inputError } from '../diagnostics/errors.js';
import { keysOf } from '../diagnostics/json-pointer.js';
import { addRevision } from '../diff/add-to-changelog.js';
import { printSeen } from '../diff/print-markdown.js';
import { addExamples, type ItemPaths } from '../drift/add-examples.js';
import { gatherDifferences } from '../drift/gather-differences.js';
import { planInputs } from '../generate.js';
import { readSource } from '../io/source/read-source.js';
import type { SourceBytes, SourceFolder } from '../model/inputs.js';
import type { Listener } from '../model/listener.js';
import type { ObservedDifference } from '../model/observed-difference.js';
import type { Plan } from '../model/plan.js';
import { parseAnswerReports } from '../parse/parse-answer-reports.js';
import type { ClientOptions } from './client-options.js';
import { gatherInputs } from './gather-inputs.js';
import { bytesOfGiven, nameOfGiven, type Given } from './given.js';
import { openOutput } from './open-output.js';

/** What `reviewDrift` is told. */
export interface DriftReviewOptions extends Pick<
  ClientOptions,
  'source' | 'environment' | 'config' | 'allowHttp'
> {
  /** The reports: a file, its bytes, or a list of what `onDrift` was given. */
  readonly reports: Given;
  /** The client's folder, whose lock has the names of its functions. */
  readonly output?: string | undefined;
}

/** What answers of an API have that the examples of its collection do not show. */
export interface DriftReview {
  /** Each difference once. */
  readonly seen: readonly ObservedDifference[];
  /** The collection with examples that show them; its text as it is where nothing is to be added. */
  readonly update: {
    readonly before: string;
    readonly after: string;
    readonly shown: readonly ObservedDifference[];
  };
  readonly diagnostics: readonly Diagnostic[];
  /** Returns the text of a changelog with an entry that tells of them. */
  readonly addTo: (changelog: string | undefined, date?: string) => string;
}

/** Returns what reports of drift come to: nothing is written, and the collection stays as it is. */
export async function reviewDrift(
  options: DriftReviewOptions,
  listen: Listener = () => undefined,
): Promise<DriftReview> {
  const { reports, output } = options;
  const place = nameOfGiven(reports);
  const { bytes, name } =
    place === undefined ? bytesOfGiven(reports, 'reports') : await readSource(place, options);
  const seen = gatherDifferences(parseAnswerReports(bytes, name));
  const inputs = await gatherInputs(options);
  const names = output === undefined ? undefined : (await openOutput(output)).names;
  const plan = await planInputs(inputs, createDiagnostics(), listen, names);
  const known = pathsOf(plan);
  const before = textOf(inputs.source);
  const update = addExamples(
    before,
    known,
    seen.filter(({ operation }) => known.has(operation)),
  );
  return {
    seen,
    update: { before, after: update.text, shown: update.shown },
    diagnostics: diagnose(seen, known, update.left, name),
    addTo: (changelog, date) =>
      seen.length === 0 ? (changelog ?? '') : addRevision(changelog, printSeen(seen), date),
  };
}

/** The text of a collection as it stands in its file; a folder of YAML files has none. */
function textOf(source: SourceBytes | SourceFolder): string {
  if ('bytes' in source) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
  const message = `${source.name} is a folder of YAML files, and examples are added to collections of one file (v2.0 or v2.1). Export the collection as v2.1.`;
  throw inputError('source-not-collection', message, { file: source.name });
}

function pathsOf({ operations }: Plan): ItemPaths {
  return new Map(
    operations.flatMap(({ name, aliases, operation }) => {
      const path = keysOf(operation.pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return [name, ...aliases.map((alias) => alias.name)].map((each) => [each, path] as const);
    }),
  );
}

function diagnose(
  seen: readonly ObservedDifference[],
  known: ItemPaths,
  left: readonly ObservedDifference[],
  file: string,
): readonly Diagnostic[] {
  const diagnostics = createDiagnostics();
  for (const name of new Set(seen.map(({ operation }) => operation).filter((each) => !known.has(each))))
    diagnostics.add('report-unknown', `${name}: the collection has no operation of this name.`, { file });
  for (const { operation, status, path, kind, found } of left)
    diagnostics.add(
      'report-unshown',
      `${operation} (${String(status)}): ${path || 'the whole answer'} (${kind}, found ${found}) can be shown by no example.`,
      { file },
    );
  return diagnostics.list();
}
