import { words } from '../names/words.js';

/** What an argument can have to do with pages. */
export type ArgumentRole = 'offset' | 'page' | 'cursor' | 'size';

/** A role, and whether the name alone says so much: `start` and `from` may also begin a span of time. */
export interface FoundRole {
  readonly role: ArgumentRole;
  readonly isPlain: boolean;
}

const plain: Readonly<Record<ArgumentRole, readonly string[]>> = {
  offset: listed(
    'offset skip start index startindex startat startposition startrow startrecord startoffset startitem firstresult',
    'firstindex firstrecord pageoffset offsetindex recordoffset itemoffset resultoffset skipcount rowoffset beginindex',
  ),
  page: listed(
    'page pagenumber pageno pagenum pagenr pageindex currentpage requestedpage selectedpage numpage',
    'pagina numeropagina seite seitennummer sayfa sayfano strona halaman sahifa nopage numerodepagina',
  ),
  cursor: listed(
    'cursor pagetoken nextpagetoken nexttoken nextcursor paginationtoken pagingtoken continuationtoken continuation marker',
    'nextmarker pagemarker aftercursor pageafter pagecursor startingafter startafter exclusivestartkey scrollid searchafter',
    'bookmark nextkey startkey skiptoken nextpage after nextpagekey pagekey lastkey lastevaluatedkey startingtoken starttoken',
    'continuationkey continuefrom streamposition nextid cursormark pagestate pagingstate paginationkey nextpagecursor endcursor',
    'paginationcursor nextpageid startcursor',
  ),
  size: listed(
    'limit perpage pagesize size top count take rows maxresults maxresult results resultsperpage itemsperpage pagelimit',
    'perpagecount first max maxitems maxrecords maxkeys numresults recordsperpage resultperpage itemperpage rowsperpage',
    'pagelength length batchsize chunksize maxpagesize resultsize resultcount itemcount pageitems limitperpage num amount',
    'entriesperpage maxcount rowcount numitems numrows numberofitems numberofresults recordlimit maxrows pagerows limite',
    'tamanopagina perpagina anzahl limitcount fetch pagecount',
  ),
};

/** Words that mean a place in a list only beside the size of a page, and as numbers. */
const vague: ReadonlySet<string> = new Set(listed('start index from p pg fromindex begin'));

const roles = new Map<string, ArgumentRole>([
  ...entriesOf('size'),
  ...entriesOf('cursor'),
  ...entriesOf('page'),
  ...entriesOf('offset'),
  ['from', 'offset'],
  ['fromindex', 'offset'],
  ['begin', 'offset'],
  ['p', 'page'],
  ['pg', 'page'],
]);

/** What an object of arguments is called that only has to do with pages: `pagination.limit`. */
const wrappers: ReadonlySet<string> = new Set(
  listed('page paging pagination pager pageable pageinfo pagerequest pageoptions paginationoptions'),
);

/** Returns what an argument has to do with pages by its name, the keys that lead to it; undefined where nothing. */
export function argumentRole(keys: readonly string[]): FoundRole | undefined {
  const names = keys
    .flatMap((key) => key.split(/[[\]]+/))
    .map(compact)
    .filter((name) => name !== '');
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const above = names.at(-2);
  const isWrapped = above !== undefined && wrappers.has(above);
  if (isWrapped && last === 'number') return { role: 'page', isPlain: true };
  const role = roles.get(last);
  return role && { role, isPlain: isWrapped || !vague.has(last) };
}

/** Returns a name as its letters in lower case: `$skip` is `skip`, `page_size` is `pagesize`. */
export function compact(name: string): string {
  return words(name).join('').toLowerCase();
}

function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

function entriesOf(role: ArgumentRole): readonly (readonly [string, ArgumentRole])[] {
  return plain[role].map((name) => [name, role] as const);
}
