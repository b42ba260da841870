/** A file beside a page that holds what is too long for it. */
export interface SideFile {
  /** The path in the site. */
  readonly path: string;
  /** The way to it from the page. */
  readonly href: string;
  readonly text: string;
}
