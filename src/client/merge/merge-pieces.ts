import { diff3MergeRegions, type IStableRegion, type IUnstableRegion } from 'node-diff3';
import { mapThree, mergeKeyed, settle, type Three } from './merge-keyed.js';
import { mergeTexts } from './merge-texts.js';
import { commentsIn, formOfItem, formOfParts, printItem, saysSame } from './piece.js';
import type { Branch, PieceItem, List, BranchPart, Piece, CodeToken } from './piece.js';

/** What both sides have changed, so that somebody has to choose. */
export interface Conflict {
  readonly edited: string;
  readonly generated: string;
}

/** How pieces are merged. */
export interface Merging {
  /** Returns the name that stands for a conflict until the text is formatted. */
  readonly mark: (conflict: Conflict) => string;
  /** Whether two changes of one declaration are looked into. */
  readonly deep: boolean;
}

/**
 * Returns a list with the changes of both sides; undefined where they cannot be had together. Where the items stand on lines
 * of their own, these are marked instead.
 */
export function mergeLists(three: Three<List>, merging: Merging): List | undefined {
  const { base, edited, generated } = three;
  const separator = [edited, generated, base].find((list) => list.separator !== '')?.separator ?? '';
  const items = mergeItems(three, separator, merging);
  return (
    items && { ...edited, closing: '', separator, items, form: items.map(formOfItem).join(` ${separator} `) }
  );
}

function mergeItems(
  three: Three<List>,
  separator: string,
  merging: Merging,
): readonly PieceItem[] | undefined {
  const named = mapThree(three, keyItems);
  const { base, edited, generated } = named;
  if (!base || !edited || !generated) return mergeInOrder(three, separator, merging);
  const { onLines } = three.edited;
  const merged = mergeKeyed({ base, edited, generated }, (each) => {
    const items = mapThree(each, (entry) => entry?.item);
    const settled = settle(withBase(items), saysSameItem, (found) => mergeItem(found, merging));
    const found = settled ?? (onLines ? [markItem(items, separator, merging)] : undefined);
    return found?.map((item) => ({ key: item.key ?? '', item }));
  });
  return merged?.map(({ item }) => item);
}

/** Returns the items by their keys; undefined where one has none, or two have the same. */
function keyItems({
  items,
}: List): readonly { readonly key: string; readonly item: PieceItem }[] | undefined {
  const keyed = items.flatMap((item) => (item.key === undefined ? [] : [{ key: item.key, item }]));
  return new Set(keyed.map(({ key }) => key)).size === items.length ? keyed : undefined;
}

function saysSameItem(a: PieceItem, b: PieceItem): boolean {
  return formOfItem(a) === formOfItem(b);
}

/** Where both sides begin to import from a module, each began with nothing. */
function withBase(three: Three<PieceItem | undefined>): Three<PieceItem | undefined> {
  const { base, edited, generated } = three;
  if (base !== undefined || edited === undefined || generated === undefined) return three;
  const isLink = edited.piece.kind === 'branch' && /^(?:Import|Export)Declaration$/.test(edited.piece.syntax);
  return isLink ? { ...three, base: { ...edited, piece: emptyNode(edited.piece) } } : three;
}

function emptyNode(node: CodeToken | Branch): CodeToken | Branch {
  if (node.kind === 'token') return node;
  const parts = node.parts.map(({ key, piece }): BranchPart => {
    return { key, piece: piece.kind === 'list' ? { ...piece, items: [], form: '' } : emptyNode(piece) };
  });
  return { ...node, parts, form: formOfParts(parts) };
}

function markItem(three: Three<PieceItem | undefined>, separator: string, { mark }: Merging): PieceItem {
  const { edited, generated } = mapThree(three, (item) => (item ? linesOf(item, separator) : ''));
  const known = three.generated ?? three.edited;
  const lead = /^\s*/.exec(known?.piece.lead ?? '')?.[0] ?? '';
  const text = mark({ edited, generated }) + (separator === '' ? ';' : '');
  return { key: known?.key ?? '', piece: { kind: 'token', lead, text, form: text }, mid: '', trail: '' };
}

function linesOf(item: PieceItem, separator: string): string {
  return printItem(item, separator)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** Items without keys are told by what comes before and after them. */
function mergeInOrder(
  three: Three<List>,
  separator: string,
  merging: Merging,
): readonly PieceItem[] | undefined {
  const forms = mapThree(three, ({ items }) => items.map(formOfItem));
  const merged: (readonly PieceItem[])[] = [];
  for (const region of diff3MergeRegions(forms.edited, forms.base, forms.generated)) {
    const found = region.stable
      ? stableItems(three, region)
      : mergeRegion(regionItems(three, region), separator, merging);
    if (found === undefined) return undefined;
    merged.push(found);
  }
  return merged.flat();
}

/** What at most one side changed. */
function stableItems(
  { base, edited, generated }: Three<List>,
  { buffer, bufferStart, bufferLength }: IStableRegion<string>,
): readonly PieceItem[] {
  const { items } = { a: edited, o: base, b: generated }[buffer];
  return items.slice(bufferStart, bufferStart + bufferLength);
}

function regionItems(
  { base, edited, generated }: Three<List>,
  { aStart, aLength, oStart, oLength, bStart, bLength }: IUnstableRegion<string>,
): Three<readonly PieceItem[]> {
  return {
    base: base.items.slice(oStart, oStart + oLength),
    edited: edited.items.slice(aStart, aStart + aLength),
    generated: generated.items.slice(bStart, bStart + bLength),
  };
}

function mergeRegion(
  { base, edited, generated }: Three<readonly PieceItem[]>,
  separator: string,
  merging: Merging,
): readonly PieceItem[] | undefined {
  const known = new Set(edited.map(formOfItem));
  const added = generated.filter((item) => !known.has(formOfItem(item)));
  if (added.length === 0 && edited.length === generated.length) return edited;
  // The members of a union are a set.
  if (base.length === 0 && separator === '|') return [...edited, ...added];
  if (base.length !== edited.length || base.length !== generated.length) return undefined;
  const merged = base.map((item, at) => {
    const [mine, now] = [edited[at], generated[at]];
    return mine && now && mergeItem({ base: item, edited: mine, generated: now }, merging);
  });
  return merged.every((item) => item !== undefined) ? merged : undefined;
}

function mergeItem(three: Three<PieceItem>, merging: Merging): PieceItem | undefined {
  const piece = mergeNodes(
    mapThree(three, (item) => item.piece),
    merging,
  );
  const mid = mergeSpaces(mapThree(three, (item) => item.mid));
  const trail = mergeSpaces(mapThree(three, (item) => item.trail));
  if (piece === undefined || mid === undefined || trail === undefined) return undefined;
  return { ...three.edited, piece, mid, trail };
}

function mergeNodes(three: Three<CodeToken | Branch>, merging: Merging): CodeToken | Branch | undefined {
  const { base, edited, generated } = three;
  if (saysSame(generated, base)) return edited;
  if (saysSame(edited, base)) return generated;
  if (saysSame(edited, generated)) return edited;
  if (!merging.deep) return undefined;
  const lead = mergeSpaces(mapThree(three, (node) => node.lead));
  const node = mergeInside(three, merging);
  return lead === undefined || node === undefined ? undefined : { ...node, lead };
}

function mergeInside(three: Three<CodeToken | Branch>, merging: Merging): CodeToken | Branch | undefined {
  const { base, edited, generated } = three;
  if (generated.form === base.form) return edited;
  if (edited.form === base.form || edited.form === generated.form) return generated;
  if (base.kind !== 'branch' || edited.kind !== 'branch' || generated.kind !== 'branch') return undefined;
  if (edited.syntax !== base.syntax || generated.syntax !== base.syntax) return undefined;
  const parts = mergeKeyed(
    mapThree({ base, edited, generated }, (node) => node.parts),
    (each) => settle(each, saysSamePart, (found) => mergeParts(found, merging)),
  );
  return parts && { ...edited, parts, form: formOfParts(parts) };
}

function saysSamePart(a: BranchPart, b: BranchPart): boolean {
  return saysSame(a.piece, b.piece);
}

function mergeParts(three: Three<BranchPart>, merging: Merging): BranchPart | undefined {
  const { base, edited, generated } = mapThree(three, ({ piece }) => piece);
  const piece = mergeAnything({ base, edited, generated }, merging);
  return piece && { ...three.edited, piece };
}

function mergeAnything({ base, edited, generated }: Three<Piece>, merging: Merging): Piece | undefined {
  if (base.kind === 'list' || edited.kind === 'list' || generated.kind === 'list') {
    if (saysSame(generated, base)) return edited;
    if (saysSame(edited, base)) return generated;
    const all = base.kind === 'list' && edited.kind === 'list' && generated.kind === 'list';
    return all ? mergeLists({ base, edited, generated }, merging) : undefined;
  }
  return mergeNodes({ base, edited, generated }, merging);
}

/** Returns white space with the comments of both sides: of each line in it, if need be. */
export function mergeSpaces(three: Three<string>): string | undefined {
  const { base, edited, generated } = mapThree(three, commentsIn);
  if (generated === base) return three.edited;
  if (edited === base || edited === generated) return three.generated;
  const merged = mergeTexts(three);
  return merged.conflicts === 0 ? merged.text : undefined;
}
