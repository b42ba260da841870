import type { JsonField } from '../model/json.js';

/** Comments told apart: those that hide fields, and those that say something. */
export interface FieldComments {
  readonly fields: readonly JsonField[];
  readonly prose: readonly string[];
}

type ParseFields = (text: string) => readonly JsonField[] | undefined;

/** Returns what comments in an object hold: fields that are commented out, one or several lines of them, and prose. */
export function readFieldComments(comments: readonly string[], parseFields: ParseFields): FieldComments {
  const start = comments.findIndex(looksLikeField);
  if (start === -1) return { fields: [], prose: comments };
  const together = hiddenFields(comments.slice(start).join('\n'), parseFields);
  if (together) return { fields: together, prose: comments.slice(0, start) };
  const each = comments.map((comment) => ({
    comment,
    fields: looksLikeField(comment) ? hiddenFields(comment, parseFields) : undefined,
  }));
  return {
    fields: each.flatMap(({ fields }) => fields ?? []),
    prose: each.flatMap(({ comment, fields }) => (fields ? [] : [comment])),
  };
}

/** Returns comments as one text; undefined where they say nothing. */
export function joinComments(comments: readonly string[]): string | undefined {
  const text = comments.filter((comment) => comment !== '').join('\n');
  return text === '' ? undefined : text;
}

/** Whether a comment starts as a field does: with a key in quotes. */
export function looksLikeField(comment: string): boolean {
  return /^,?\s*"/.test(comment);
}

function hiddenFields(text: string, parseFields: ParseFields): readonly JsonField[] | undefined {
  const fields = parseFields(text.replace(/^,/, ''));
  return fields && fields.length > 0 ? fields.map((field) => ({ ...field, disabled: true })) : undefined;
}
