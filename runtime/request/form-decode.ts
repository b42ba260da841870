/** Returns a name or a value of a query or a form decoded: "+" is a space, and a lone "%" stands for itself. */
export function formDecode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
