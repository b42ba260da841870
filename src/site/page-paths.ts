import type { OperationPlan } from '../model/plan.js';
import type { SiteClient } from './site-client.js';

/** Where the page of a request stands within its client, without an extension: `calls/make-a-call`. */
export function pagePath({ module }: OperationPlan): string {
  return module.replace(/^operations\//, 'requests/');
}

/** Returns the way up from a page to the folder that its path begins in. */
export function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Returns the path of a client's file in the site. */
export function pathIn({ folder }: Pick<SiteClient, 'folder'>, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

/** Returns what an element of a page is called by in links: letters, digits and a few marks, never empty. */
export function anchor(kind: string, name: string): string {
  const plain = name
    .replace(/\[\]/g, '')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .slice(0, 80);
  return `${kind}-${plain === '' ? 'x' : plain}`;
}

/** Returns names by which no two of a page's elements are called alike. */
export function createAnchors(): (kind: string, name: string) => string {
  const taken = new Map<string, number>();
  return (kind, name) => {
    const wanted = anchor(kind, name);
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    return count === 1 ? wanted : `${wanted}--${count}`;
  };
}

/** The class of a method's colour. */
export function methodClass(method: string): string {
  const known = ['get', 'post', 'put', 'patch', 'delete'];
  const name = method.toLowerCase();
  return known.includes(name) ? `method-${name}` : 'method-other';
}
