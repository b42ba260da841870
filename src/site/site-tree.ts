import type { DocumentItem, DocumentNode } from '../model/document.js';
import type { OperationPlan } from '../model/plan.js';
import type { SiteClient } from './site-client.js';

/** A folder of a collection, or the collection, with what is in it. */
export interface SiteFolder {
  /** The names from the top folder down; empty for the collection. */
  readonly trail: readonly string[];
  readonly description?: string;
  readonly requests: readonly SiteRequest[];
  readonly folders: readonly SiteFolder[];
}

/** A request as it was planned, and as the collection has it. */
export interface SiteRequest {
  readonly plan: OperationPlan;
  readonly item: DocumentItem;
}

/** Returns the folders of a client with their requests: a plan has as many operations as its document has items, in its order. */
export function readTree({ plan, document }: SiteClient): SiteFolder {
  const operations = plan.operations.values();
  return readFolder(document.items, [], document.description, operations);
}

function readFolder(
  nodes: readonly DocumentNode[],
  trail: readonly string[],
  description: string | undefined,
  operations: Iterator<OperationPlan, undefined>,
): SiteFolder {
  const requests: SiteRequest[] = [];
  const folders: SiteFolder[] = [];
  for (const node of nodes) {
    if (node.kind === 'folder') {
      folders.push(readFolder(node.items, [...trail, node.name], node.description, operations));
      continue;
    }
    const plan = operations.next().value;
    if (plan) requests.push({ plan, item: node });
  }
  return { trail, ...(description !== undefined && { description }), requests, folders };
}

/** Returns the folder with all those in it, outer ones first. */
export function allFolders(folder: SiteFolder): readonly SiteFolder[] {
  return [folder, ...folder.folders.flatMap(allFolders)];
}

/** Returns all requests in the order in which the site shows them: those of a folder before those of the folders in it. */
export function allRequests(folder: SiteFolder): readonly SiteRequest[] {
  return allFolders(folder).flatMap(({ requests }) => requests);
}
