/*
 * What the templates of the site are given. Texts are plain: templates escape them. What ends in `Html` was made by this project
 * out of escaped text, and goes in as it is.
 */

/** A link, or a heading on the way to a page. */
export type LinkView = { readonly label: string; readonly href: string };

/** What stands around each page. */
export type LayoutView = {
  /** The way from the page to the folder of the site: "" or `../../`. */
  readonly root: string;
  /** The way from the page to the folder of its client. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  /** The name of the API, or of the site. */
  readonly brand: string;
  readonly generator: string;
  /** The page's own path within its client, which the navigation marks. */
  readonly page: string;
  /** The folder of the client: "" where the site has one alone. */
  readonly client: string;
  /** Whether the page has a navigation. */
  readonly hasNavigation: boolean;
  /** The same page as markdown. */
  readonly markdown: string | false;
  readonly mainHtml: string;
};

/** What request.hbs is given. */
export type RequestView = {
  readonly title: string;
  readonly home: string;
  readonly root: string;
  readonly breadcrumbs: readonly LinkView[];
  readonly method: string;
  /** The class of the method's colour. */
  readonly methodClass: string;
  readonly urlHtml: string;
  /** The URL as text, for copying. */
  readonly url: string;
  readonly operation: string;
  readonly descriptionHtml: string;
  readonly see: string | false;
  readonly deprecated: boolean;
  readonly auth: AuthView | false;
  readonly groups: readonly ArgumentGroupView[];
  readonly answers: readonly AnswerView[];
  readonly samples: readonly SampleView[];
  /** What is said beside samples that cannot sign. */
  readonly sampleNote: string | false;
  readonly itemHtml: string;
  /** The file with the whole item, where the page has only its beginning. */
  readonly itemHref: string | false;
  /** The request as data, for trying it out. */
  readonly requestJson: string;
  readonly previous: LinkView | false;
  readonly next: LinkView | false;
  readonly markdown: string;
};

export type AuthView = {
  readonly label: string;
  readonly text: string;
  readonly variables: readonly string[];
};

export type ArgumentGroupView = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly arguments: readonly ArgumentView[];
};

export type ArgumentView = {
  readonly id: string;
  /** What the argument stands in: `messages[].`. */
  readonly parent: string;
  readonly name: string;
  /** How deep it stands: a class for each depth up to four. */
  readonly depth: number;
  readonly type: string;
  readonly requirement: 'required' | 'optional' | 'conditional';
  /** The documentation says so, and not only the recording. */
  readonly stated: boolean;
  readonly deprecated: boolean;
  readonly facts: readonly FactView[];
  readonly values: readonly string[];
  readonly descriptionHtml: string;
  readonly condition: string | false;
  readonly example: string | false;
  /** The words that the facts were read from. */
  readonly grounds: readonly GroundView[];
  /** Where the argument is known from. */
  readonly sources: string;
};

export type FactView = { readonly label: string; readonly value: string; readonly words: string | false };

export type GroundView = {
  readonly fact: string;
  readonly says: string;
  readonly words: string;
  /** Something spoke against it. */
  readonly overruled: boolean;
};

export type AnswerView = {
  readonly id: string;
  readonly status: number;
  readonly reason: string;
  /** `ok`, `redirect`, `mistake` or `failure`. */
  readonly statusClass: string;
  readonly typeHtml: string | false;
  readonly examples: readonly ExampleView[];
  readonly open: boolean;
};

export type ExampleView = {
  readonly id: string;
  readonly name: string;
  readonly contentType: string | false;
  /** What colours the body in the browser: one of `assets/grammars`. */
  readonly grammar: string | false;
  readonly bodyHtml: string;
  readonly empty: boolean;
  /** The file with the whole body, where the page has only its beginning. */
  readonly href: string | false;
  readonly size: string;
};

export type SampleView = {
  readonly id: string;
  readonly label: string;
  /** What colours the code in the browser: one of `assets/grammars`. */
  readonly grammar: string;
  readonly codeHtml: string;
  readonly first: boolean;
};

/** What index.hbs is given: the first page of a client. */
export type IndexView = {
  readonly title: string;
  readonly root: string;
  readonly several: boolean;
  readonly descriptionHtml: string;
  readonly requests: number;
  readonly folders: number;
  readonly answers: number;
  readonly methods: readonly {
    readonly method: string;
    readonly methodClass: string;
    readonly count: number;
  }[];
  readonly variables: readonly SiteVariableView[];
  readonly sections: readonly SectionView[];
};

export type SiteVariableView = {
  readonly name: string;
  readonly required: boolean;
  readonly secret: boolean;
  readonly default: string | false;
  readonly descriptionHtml: string;
};

/** A folder with its requests, as a heading of the index. */
export type SectionView = {
  readonly id: string;
  readonly label: string;
  readonly parents: string;
  readonly depth: number;
  readonly count: number;
  readonly descriptionHtml: string;
  readonly requests: readonly RequestLinkView[];
};

export type RequestLinkView = {
  readonly label: string;
  readonly href: string;
  readonly method: string;
  readonly methodClass: string;
  readonly path: string;
};

/** What clients.hbs is given: the first page of a site with several clients. */
export type ClientsView = {
  readonly title: string;
  readonly clients: readonly {
    readonly label: string;
    readonly href: string;
    readonly requests: number;
    readonly folders: number;
    readonly summaryHtml: string;
  }[];
};
