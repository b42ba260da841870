/** Returns what the names of an operation's types begin with: its own name with a capital. */
export function typePrefix(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
