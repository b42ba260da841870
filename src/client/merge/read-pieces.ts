import type { ts } from 'ts-morph';
import {
  formOfItem,
  formOfParts,
  type Branch,
  type PieceItem,
  type List,
  type BranchPart,
  type CodeToken,
} from './piece.js';
import { pieceKey, type Compiler } from './piece-key.js';

/** A module in pieces. */
export interface Module {
  /** The comments of a line each with which it begins. */
  readonly header: string;
  readonly statements: List;
  /** The white space and the comments behind the last statement. */
  readonly end: string;
}

/** What reading a module works with. */
interface Reading {
  readonly compiler: Compiler;
  readonly source: ts.SourceFile;
}

/** Returns a module in pieces; its text has to be free of syntax errors. */
export function readPieces(compiler: Compiler, text: string): Module {
  const header = /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? '';
  const rest = text.slice(header.length);
  const source = compiler.createSourceFile('a.ts', rest, compiler.ScriptTarget.Latest, true);
  const reading = { compiler, source };
  const [list, end] = source.getChildren(source);
  if (list === undefined) return { header, statements: listOf([], '', true), end: rest };
  const [statements, left] = takeTrail(readList(list, source, reading), end ? leadOf(end, reading) : '');
  return { header, statements, end: left };
}

function leadOf(node: ts.Node, { source }: Reading): string {
  return source.text.slice(node.pos, node.getStart(source, false));
}

/** Documentation stands in front of what it is about, as any other comment. */
function childrenOf(node: ts.Node, { source, compiler }: Reading): readonly ts.Node[] {
  return node.getChildren(source).filter((child) => !compiler.isJSDoc(child));
}

function read(node: ts.Node, lead: string, reading: Reading): CodeToken | Branch {
  const { compiler, source } = reading;
  const children = childrenOf(node, reading);
  // A part of a template says nothing by itself.
  const isTemplate = compiler.isTemplateExpression(node) || compiler.isTemplateLiteralTypeNode(node);
  if (children.length === 0 || isTemplate) {
    const text = source.text.slice(node.getStart(source, false), node.end);
    return { kind: 'token', lead, text, form: text };
  }
  const parts = readParts(node, children, reading);
  const syntax = compiler.SyntaxKind[node.kind];
  return { kind: 'branch', syntax, lead, parts, form: formOfParts(parts) };
}

function readParts(parent: ts.Node, children: readonly ts.Node[], reading: Reading): readonly BranchPart[] {
  const { SyntaxKind } = reading.compiler;
  const parts: BranchPart[] = [];
  const seen = new Map<string, number>();
  let sign = '';
  for (const [at, child] of children.entries()) {
    const lead = at === 0 ? '' : leadOf(child, reading);
    const key = numbered(keyOfPart(child, sign, reading), seen);
    const last = parts.at(-1);
    if (child.kind === SyntaxKind.SyntaxList) {
      parts.push({ key, piece: withoutLead(readList(child, parent, reading), at === 0) });
    } else if (last?.piece.kind === 'list') {
      const [closed, left] = takeTrail(last.piece, lead);
      parts.splice(-1, 1, { ...last, piece: closed }, { key, piece: read(child, left, reading) });
    } else parts.push({ key, piece: read(child, lead, reading) });
    if (isSign(child, reading)) sign = SyntaxKind[child.kind];
  }
  return parts;
}

/** What a thing begins with has nothing before it: that stands before the thing itself. */
function withoutLead(list: List, isFirst: boolean): List {
  const [first, ...rest] = list.items;
  if (!isFirst || first === undefined) return list;
  if (list.opening !== '') return { ...list, opening: list.opening.slice(-1) };
  return { ...list, items: [{ ...first, piece: { ...first.piece, lead: '' } }, ...rest] };
}

/** A part is told by the sign before it, as a type is by its colon. Before a body there may be a type, or none. */
function keyOfPart(child: ts.Node, sign: string, reading: Reading): string {
  const { SyntaxKind } = reading.compiler;
  if (child.kind === SyntaxKind.Block) return 'body';
  if (child.kind === SyntaxKind.SyntaxList) return `list after ${sign}`;
  return isSign(child, reading) ? SyntaxKind[child.kind] : `after ${sign}`;
}

function isSign(node: ts.Node, { compiler }: Reading): boolean {
  const { FirstPunctuation, LastPunctuation, FirstReservedWord, LastFutureReservedWord } =
    compiler.SyntaxKind;
  const isPunctuation = node.kind >= FirstPunctuation && node.kind <= LastPunctuation;
  return isPunctuation || (node.kind >= FirstReservedWord && node.kind <= LastFutureReservedWord);
}

function readList(list: ts.Node, parent: ts.Node, reading: Reading): List {
  const { compiler, source } = reading;
  const { CommaToken, BarToken, AmpersandToken } = compiler.SyntaxKind;
  const onLines = standsOnLines(list, parent, reading);
  const items: PieceItem[] = [];
  const seen = new Map<string, number>();
  let separator = '';
  let opening = '';
  let closing = '';
  for (const child of list.getChildren(source)) {
    const lead = leadOf(child, reading);
    const last = items.pop();
    if ([CommaToken, BarToken, AmpersandToken].includes(child.kind)) {
      closing = last ? child.getText(source) : '';
      if (last) items.push({ ...last, mid: last.mid + lead });
      else opening = lead + child.getText(source);
      continue;
    }
    const [trail, rest] = last ? splitTrail(lead) : ['', lead];
    if (last) items.push({ ...last, trail });
    const name = pieceKey(compiler, child, source);
    const key = onLines ? numbered(name ?? 'other', seen) : name;
    items.push({
      ...(key !== undefined && { key }),
      piece: read(child, rest, reading),
      mid: '',
      trail: '',
    });
    separator = separatorOf(child, parent, reading);
    closing = '';
  }
  return { ...listOf(items, separator, onLines), opening, closing };
}

function listOf(items: readonly PieceItem[], separator: string, onLines: boolean): List {
  const form = items.map(formOfItem).join(` ${separator} `);
  return { kind: 'list', opening: '', closing: '', lead: '', form, separator, onLines, items };
}

function separatorOf(item: ts.Node, parent: ts.Node, { compiler }: Reading): string {
  if (compiler.isUnionTypeNode(parent)) return '|';
  if (compiler.isIntersectionTypeNode(parent)) return '&';
  if (compiler.isObjectLiteralExpression(parent)) return ',';
  const standsAlone =
    compiler.isStatement(item) ||
    compiler.isTypeElement(item) ||
    compiler.isClassElement(item) ||
    compiler.isModifierLike(item) ||
    compiler.isHeritageClause(item) ||
    compiler.isCaseOrDefaultClause(item);
  return standsAlone ? '' : ',';
}

/** Statements of a module do, and members: the parameters of a type do not. */
function standsOnLines(list: ts.Node, parent: ts.Node, { compiler }: Reading): boolean {
  if (compiler.isSourceFile(parent)) return true;
  const hasMembers =
    compiler.isInterfaceDeclaration(parent) ||
    compiler.isClassDeclaration(parent) ||
    compiler.isEnumDeclaration(parent);
  return hasMembers && parent.members.pos === list.pos && compiler.isSourceFile(parent.parent);
}

/** A comment behind something on its line is about that, not about what comes on the next one. */
function splitTrail(lead: string): readonly [trail: string, rest: string] {
  const end = lead.indexOf('\n');
  if (end < 0 || lead.slice(0, end).trim() === '') return ['', lead];
  return [lead.slice(0, end), lead.slice(end)];
}

function takeTrail(list: List, lead: string): readonly [list: List, rest: string] {
  const last = list.items.at(-1);
  const [trail, rest] = last ? splitTrail(lead) : ['', lead];
  if (last === undefined || trail === '') return [list, lead];
  const items = [...list.items.slice(0, -1), { ...last, trail: last.trail + trail }];
  const { opening, closing, separator, onLines } = list;
  return [{ ...listOf(items, separator, onLines), opening, closing }, rest];
}

function numbered(key: string, seen: Map<string, number>): string {
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key} #${count}`;
}
