import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  parseTree,
  type JSONPath,
  type Node,
} from 'jsonc-parser';
import type { ObservedDifference } from '../model/observed-difference.js';
import { isShownIn, showInBody } from './show-in-body.js';

/** Where the requests of operations stand in the text of a collection. */
export type ItemPaths = ReadonlyMap<string, JSONPath>;

/** A collection whose examples show what was seen. */
export interface ShownExamples {
  readonly text: string;
  /** What a new example shows. */
  readonly shown: readonly ObservedDifference[];
  /** What none can show: a further value of a list, or a place that no saved answer leads to. */
  readonly left: readonly ObservedDifference[];
}

/** A saved response as the collection has it. */
interface SavedAnswer {
  readonly name: string;
  readonly reason: string | undefined;
  readonly body: string;
}

/** A new one, with the paths of what it shows. */
interface Variant extends SavedAnswer {
  readonly paths: readonly string[];
}

/**
 * Returns the text of a collection (v2.0 or v2.1) with further saved responses, which are like those that are there but for what was
 * seen in answers. Nothing that is there changes; a difference that an example shows already adds none.
 */
export function addExamples(
  text: string,
  items: ItemPaths,
  seen: readonly ObservedDifference[],
): ShownExamples {
  const shown: ObservedDifference[] = [];
  const left: ObservedDifference[] = [];
  let written = text;
  for (const group of groups(seen)) {
    const { operation, status } = group[0];
    const item = items.get(operation);
    const root = parseTree(text);
    const isRequest = item && root && findNodeAtLocation(root, [...item, 'request']);
    const node = isRequest && findNodeAtLocation(root, [...item, 'response']);
    const answers = node ? answersOf(node, status) : [];
    const variants: Variant[] = [];
    for (const difference of group) {
      if ([...answers, ...variants].some(({ body }) => isShownIn(body, difference))) continue;
      if (addVariant(variants, answers, difference)) shown.push(difference);
      else left.push(difference);
    }
    for (const variant of variants)
      if (item) written = withExample(written, item, printExample(variant, status));
  }
  return { text: written, shown, left };
}

/** What answers of one status of an operation have. */
type Group = readonly [ObservedDifference, ...ObservedDifference[]];

function groups(seen: readonly ObservedDifference[]): Iterable<Group> {
  const found = new Map<string, Group>();
  for (const each of seen) {
    const key = JSON.stringify([each.operation, each.status]);
    const known = found.get(key);
    found.set(key, known ? [...known, each] : [each]);
  }
  return found.values();
}

/** What does not contradict what a variant shows goes into it; else there is one more. */
function addVariant(
  variants: Variant[],
  answers: readonly SavedAnswer[],
  difference: ObservedDifference,
): boolean {
  const { path } = difference;
  for (const [at, variant] of variants.entries()) {
    if (variant.paths.some((other) => other.startsWith(path) || path.startsWith(other))) continue;
    const body = showInBody(variant.body, difference);
    if (body === undefined) continue;
    variants[at] = { ...variant, body, paths: [...variant.paths, path] };
    return true;
  }
  for (const answer of answers) {
    const body = showInBody(answer.body, difference);
    if (body === undefined) continue;
    variants.push({ ...answer, body, paths: [path] });
    return true;
  }
  return false;
}

function answersOf(node: Node, status: number): readonly SavedAnswer[] {
  return (node.children ?? []).flatMap((child) => {
    const textAt = (key: string): string | undefined => {
      const found = findNodeAtLocation(child, [key]);
      const value: unknown = found && getNodeValue(found);
      return typeof value === 'string' ? value : undefined;
    };
    const code = findNodeAtLocation(child, ['code']);
    const body = textAt('body');
    if (body === undefined || code === undefined || getNodeValue(code) !== status) return [];
    return [{ name: textAt('name') ?? '', reason: textAt('status'), body }];
  });
}

/** Which request it answers is not said: it is that of the item. */
function printExample({ name, reason, body }: Variant, status: number): object {
  return {
    name: `${name} (drift)`,
    ...(reason !== undefined && { status: reason }),
    code: status,
    _postman_previewlanguage: 'json',
    header: [{ key: 'Content-Type', value: 'application/json' }],
    body,
  };
}

function withExample(text: string, item: JSONPath, example: object): string {
  const [, indent] = /\n([\t ]+)"/.exec(text) ?? [];
  const formattingOptions = {
    insertSpaces: !indent?.startsWith('\t'),
    tabSize: indent?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const options = { isArrayInsertion: true, ...(indent !== undefined && { formattingOptions }) };
  return applyEdits(text, modify(text, [...item, 'response', -1], example, options));
}
