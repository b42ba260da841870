/**
 * Returns the text of a TypeScript file as it is whatever formatter went over it: in Prettier's own style, objects on one
 * line where they fit. Undefined where the text is no TypeScript.
 */
export async function normalForm(text: string): Promise<string | undefined> {
  const { format } = await import('prettier');
  return format(text, { parser: 'typescript', objectWrap: 'collapse' }).catch(() => undefined);
}
