/** What a server asks digest authentication for (RFC 7616, section 3.3); its parameters by their names in lower case. */
export type DigestChallenge = ReadonlyMap<string, string>;

/** A name, and behind "=" a quoted or a bare value. A name without a value opens the next challenge: it is its scheme. */
const part = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/g;

/** Returns the digest challenges of a WWW-Authenticate header, in which fetch joins all of an answer. */
export function digestChallenges(header: string): readonly DigestChallenge[] {
  const challenges: Map<string, string>[] = [];
  let current: Map<string, string> | undefined;
  for (const [whole, name = '', quoted = '', bare = ''] of header.matchAll(part)) {
    if (whole !== name) {
      current?.set(name.toLowerCase(), bare || quoted.replace(/\\(.)/g, '$1'));
    } else if (name.toLowerCase() === 'digest') {
      current = new Map();
      challenges.push(current);
    } else {
      current = undefined; // another scheme, or the token of one
    }
  }
  return challenges;
}
