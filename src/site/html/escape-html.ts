const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Returns a text as HTML between tags, where quotes are what they are: most characters of code are quotes. */
export function escapeContent(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}

/** Returns a text as HTML in which all of it is text, between tags and in the quotes of an attribute alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
