/** How a list is read page by page: the rule that the collection shows, or the settings give. */
export interface Paging {
  /** What says which page comes: a number of elements, a number of pages, a mark of the last answer, or a whole link. */
  readonly kind: 'offset' | 'page' | 'cursor' | 'link';
  /** The argument that chooses the page; none where a link is followed. */
  readonly position?: PagingArgument;
  /** The argument that says how much stands on a page. */
  readonly size?: PagingArgument;
  /** The keys that lead to the elements, none for an answer that is a list itself; undefined where no saved answer shows them. */
  readonly elements?: readonly string[];
  /** Where an answer says what the next page is. */
  readonly next?: NextPage;
  /** Where an answer says whether there is a next page. */
  readonly more?: MorePages;
  /** The first page, or the offset of the first element. */
  readonly start: number;
}

/** An argument of a list. */
export interface PagingArgument {
  readonly place: 'query' | 'body';
  /** The keys that lead to it in its place. */
  readonly keys: readonly string[];
  /** It is given as a text of digits. */
  readonly isText: boolean;
}

/** Where an answer says what the next page is: in its data, in a list of links, in its `Link` header, or as the id of its last element. */
export type NextPage =
  | { readonly from: 'data'; readonly keys: readonly string[]; readonly isLink: boolean }
  | {
      readonly from: 'list';
      readonly keys: readonly string[];
      readonly link: ListedLink;
      readonly isLink: true;
    }
  | { readonly from: 'header'; readonly isLink: true }
  | { readonly from: 'last'; readonly key: string; readonly isLink: false };

/** The link of a list that leads to the next page: `[{ rel: 'next', href }]`. */
export interface ListedLink {
  /** The field that says where a link leads, and what it says there. */
  readonly rel: string;
  readonly value: string;
  /** The field with the address. */
  readonly href: string;
}

/** Where an answer says whether there is a next page: yes or no, or the number of all pages. */
export interface MorePages {
  readonly keys: readonly string[];
  readonly is: 'flag' | 'pages';
}
