import type { Diagnostics } from '../../diagnostics/collector.js';
import type { Location } from '../../diagnostics/diagnostic.js';
import type { Facts, Scalar, ValueKind } from '../../model/facts.js';
import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext } from '../../documentation/documentation.js';
import { unlisted } from './type-of-facts.js';

/** What the documentation says of one argument, beside what was recorded of it. */
export interface ArgumentFinding {
  readonly name: string;
  readonly in: ArgumentPlace;
  readonly facts: Facts;
  /** What the text right by it states, its own description or a comment; the rest comes from tables and lists. */
  readonly said?: Facts;
  /** Whose description holds the table or list that speaks of it. */
  readonly scope?: DocumentationContext['scope'];
  /** All is text there: digits are as good as a number, and a string takes everything. */
  readonly text: boolean;
  /** The kind that the recorded values have; unknown where they show none. */
  readonly recorded: ValueKind;
  /** The recorded scalars that are real values. */
  readonly values: readonly Scalar[];
}

/** Adds a note for each argument of which the documentation and the recording say different things. */
export function reportDisagreements(
  findings: readonly ArgumentFinding[],
  { diagnostics, location }: { readonly diagnostics: Diagnostics; readonly location: Location },
): void {
  for (const finding of findings) {
    const problem = kindProblem(finding) ?? listProblem(finding);
    if (problem === undefined) continue;
    const message = `${finding.in} argument ${JSON.stringify(finding.name)}: ${problem}`;
    diagnostics.add('documentation-disagrees', message, location);
  }
}

const tables: Readonly<Record<DocumentationContext['scope'], string>> = {
  request: "the request's description",
  folder: "its folder's description",
  collection: "the collection's description",
};

/** Names the text that states a fact. */
function placeOf(fact: 'kind' | 'enum', { said, scope, in: place }: ArgumentFinding): string {
  if (said?.[fact] === undefined && scope !== undefined) return tables[scope];
  return place === 'body' ? 'its description or comment' : 'its own description';
}

function kindProblem(finding: ArgumentFinding): string | undefined {
  const { facts, recorded, values, text } = finding;
  const stated = facts.kind;
  if (stated === undefined || stated === 'unknown' || recorded === 'unknown' || stated === recorded)
    return undefined;
  if (stated === 'number' && recorded === 'integer') return undefined;
  if (text && (stated === 'string' || stated === 'array' || stated === 'object')) return undefined;
  return `${placeOf('kind', finding)} says ${stated}, the request records ${shown(values) ?? recorded}. Both are accepted.`;
}

function listProblem(finding: ArgumentFinding): string | undefined {
  const { facts, values } = finding;
  const listed = facts.enum ?? [];
  const [other] = unlisted(listed, values);
  if (listed.length === 0 || other === undefined || facts.several) return undefined;
  const list = listed.map((value) => JSON.stringify(value)).join(', ');
  return `${placeOf('enum', finding)} lists ${list}, the request records ${JSON.stringify(other)}. All are accepted.`;
}

/** A recorded value longer than this is named by its kind. */
const longest = 60;

function shown(values: readonly Scalar[]): string | undefined {
  const value = values.find((found) => String(found).length <= longest);
  return value === undefined ? undefined : `${typeof value} ${JSON.stringify(value)}`;
}
