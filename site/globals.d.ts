/** A folder of the navigation: its name, its requests, its folders. */
type NavigationFolder = readonly [
  name: string,
  requests: readonly NavigationRequest[],
  folders: readonly NavigationFolder[],
];

/** A request of the navigation; its page is `requests/<path>.html`. */
type NavigationRequest = readonly [title: string, method: string, path: string];

/** What is searched of a request. */
type SearchEntry = readonly [
  title: string,
  folders: string,
  method: string,
  url: string,
  page: string,
  args: string,
  prose: string,
];

interface Window {
  /** What `navigation.js` holds. */
  readonly postwrightNavigation?: NavigationFolder;
  /** What `search-data.js` holds. */
  readonly postwrightSearch?: readonly SearchEntry[];
  /** What `assets/search.js` brings. */
  postwrightFind?: (words: string) => readonly SearchEntry[];
  /** What `assets/try-it.js` brings: it puts the form into the section. */
  postwrightTry?: (section: HTMLElement, description: string) => void;
  /** What `assets/highlight.js` brings: code as HTML with its colours; undefined where it has none. */
  postwrightHighlight?: (code: string, grammar: string) => string | undefined;
}
