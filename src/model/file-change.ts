/** What a run would do to one file of the output folder. */
export type FileChange =
  | { readonly kind: 'unchanged' | 'delete'; readonly path: string }
  /** `importedBy` is the path of the file whose edit needs this one, which has none itself. */
  | { readonly kind: 'kept'; readonly path: string; readonly importedBy?: string }
  | { readonly kind: 'create' | 'update' | 'edited'; readonly path: string; readonly text: string }
  | { readonly kind: 'merged'; readonly path: string; readonly text: string; readonly conflicts: number }
  | { readonly kind: 'retained'; readonly path: string; readonly conflicts: number }
  | { readonly kind: 'foreign'; readonly path: string };

/** A file of ours that is not as it was written last. */
export interface Edit {
  readonly path: string;
  /** What it holds, its lines ended by `\n`. */
  readonly found: string;
  /** What was written last; undefined where that is not known. */
  readonly base?: string;
  /** What would be written now; undefined where nothing makes the file any more. */
  readonly text?: string;
}

/** Decides what becomes of an edit. */
export type JudgeEdit = (edit: Edit) => Promise<FileChange>;
