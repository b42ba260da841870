import { findExcess } from './find-excess.js';

/** What a YAML text holds, or why it holds nothing. */
export type YamlReading =
  { readonly value: unknown } | { readonly problem: string; /** Counted from 1. */ readonly line?: number };

/**
 * Each alias is looked up among all anchors, and what it stands for is counted: many of them would take time that grows much
 * faster than the text. Postman writes none.
 */
const mostAliases = 100;

/**
 * Returns the value of a YAML text in UTF-8. A number that JavaScript would write otherwise than it stands there (`007`,
 * `1.0`, an integer beyond 2^53) is a string: in a request its digits count. Of a key that is written twice the last
 * value counts.
 */
export async function readYaml(bytes: Uint8Array): Promise<YamlReading> {
  const { Lexer, parseDocument, visit } = await import('yaml');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const excess = findExcess(text, new Lexer());
    if (excess !== undefined) return { problem: excess };
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      const line = error.linePos?.[0].line;
      return { problem: problemOf(error.message), ...(line !== undefined && { line }) };
    }
    let aliases = 0;
    visit(document, {
      Alias() {
        aliases += 1;
      },
      Scalar(_, node) {
        if (typeof node.value === 'number' && String(node.value) !== node.source) node.value = node.source;
      },
    });
    if (aliases > mostAliases)
      return {
        problem: `it has ${String(aliases)} aliases, and no more than ${String(mostAliases)} are followed`,
      };
    const value: unknown = document.toJS();
    return { value };
  } catch (error) {
    // No UTF-8, aliases without end, or nested deeper than can be read.
    return { problem: problemOf(error instanceof Error ? error.message : String(error)) };
  }
}

/** Behind a colon stands text of the file, which may be a credential. */
function problemOf(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/[:.]\s*$/, '');
  return line.replace(/:\s.*?(?=(?: at line \d+, column \d+)?$)/, '');
}
