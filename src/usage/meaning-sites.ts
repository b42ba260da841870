import { ts } from 'ts-morph';
import type { JudgedChange } from '../model/change.js';
import { operationOf } from './changes-of.js';
import type { ProgramNames } from './uses-at.js';
import type { ChangedClient } from './usage.js';

/** A call that compiles, and that a change may break all the same. */
export interface MeaningSite {
  readonly client: string;
  readonly operation: string;
  readonly start: number;
  readonly changes: readonly JudgedChange[];
}

/** The changes by which calls break that the compiler lets pass, by the names of functions in the old client. */
export type QuietChanges = ReadonlyMap<string, readonly JudgedChange[]>;

/** Returns the changes of a client that break something, and nothing that the compiler sees. */
export function quietChanges({ changes }: ChangedClient): QuietChanges {
  const found = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const operation = operationOf(change);
    if (operation === undefined || change.level !== 'major' || change.breaks === 'types') continue;
    const known = found.get(operation);
    if (known) known.push(change);
    else found.set(operation, [change]);
  }
  return found;
}

/** Returns the calls in a file of functions with such changes, unless it can be seen that they send nothing that changed. */
export function meaningSites(
  file: ts.SourceFile,
  quiet: ReadonlyMap<ChangedClient, QuietChanges>,
  { checker, folders }: ProgramNames,
): readonly MeaningSite[] {
  const found: MeaningSite[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node)) return;
    const name = calledName(node.expression);
    const declaration = name && checker.getResolvedSignature(node)?.declaration;
    const place = declaration && folders.moduleOf(declaration.getSourceFile().fileName);
    if (!name || !place) return;
    const operation = place.client.operations.get(place.module) ?? name.text;
    const changes =
      quiet
        .get(place.client)
        ?.get(operation)
        ?.filter((change) => mayConcern(node, change)) ?? [];
    if (changes.length > 0)
      found.push({ client: place.client.name, operation, start: name.getStart(file), changes });
  };
  visit(file);
  return found;
}

function calledName(callee: ts.Expression): ts.MemberName | undefined {
  if (ts.isIdentifier(callee)) return callee;
  return ts.isPropertyAccessExpression(callee) ? callee.name : undefined;
}

/** A call whose input is written in place, without the argument that changed, is none of those that break. */
function mayConcern(call: ts.CallExpression, change: JudgedChange): boolean {
  if (!('place' in change) || !/^(?:path|query|headers|body)\b/.test(change.place)) return true;
  const input = call.arguments.find((argument) => ts.isObjectLiteralExpression(argument));
  if (input === undefined) return call.arguments.length > 1;
  return maySend(input, change.place.replaceAll(/\[.*$/g, '').split('.'));
}

function maySend(value: ts.Expression, keys: readonly string[]): boolean {
  const [key, ...rest] = keys;
  if (key === undefined || !ts.isObjectLiteralExpression(value)) return true;
  for (const property of value.properties) {
    if (ts.isSpreadAssignment(property)) return true;
    const isNamed = ts.isIdentifier(property.name) || ts.isStringLiteral(property.name);
    if (!isNamed) return true;
    if (property.name.text === key)
      return ts.isPropertyAssignment(property) ? maySend(property.initializer, rest) : true;
  }
  return false;
}
