import type { FoundSecret } from './find-named.js';
import { isInData } from './is-in-data.js';
import { isPlaceholder } from './is-placeholder.js';
import { looksRandom } from './looks-random.js';
import { whySecret } from './why-secret.js';

/** So much text is linted at once: few enough calls, and no single one that takes long. */
const most = 1 << 18;

/** Returns the credentials that secretlint's recommended rules find in texts. Its packages are loaded only here. */
export async function lintSecrets(texts: readonly string[]): Promise<readonly FoundSecret[]> {
  const { lintSource, creator } = await loadSecretlint();
  const config = { rules: [{ id: creator.meta.id, rule: creator, rules: settings }] };
  const options = { config, noPhysicFilePath: true };
  const found: FoundSecret[] = [];
  for (const content of joined(texts)) {
    const source = { content, filePath: 'collection.txt', ext: '.txt', contentType: 'text' } as const;
    const { messages } = await lintSource({ source, options });
    for (const { ruleId, range } of messages) {
      if (isInData(content, ...range)) continue;
      const secret = secretIn(content.slice(...range));
      const kind = ruleId.slice(rule.length).replace(/\W+/g, '_');
      if (secret) found.push({ ...secret, name: `${kind}_secret`, why: whySecret.scanner(kind) });
    }
  }
  return found;
}

/**
 * Secretlint times itself: it keeps every mark for as long as the process lives, and looks through all of them at each one,
 * so that watching would become slower with each save. Nobody asks for these times: no mark is set.
 */
async function loadSecretlint() {
  const { secretLintProfiler } = await import('@secretlint/profiler');
  secretLintProfiler.mark = () => undefined;
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  return { lintSource, creator };
}

const rule = '@secretlint/secretlint-rule-';

const settings = [
  // A text of strangers could switch the rules off with a comment.
  { id: `${rule}filter-comments`, disabled: true },
  { id: `${rule}aws`, options: { enableIDScanRule: true }, allowMessageIds: ['AWSAccountID'] },
];

function* joined(texts: readonly string[]): Generator<string> {
  let content = '';
  for (const text of texts) {
    if (content !== '' && content.length + text.length > most) {
      yield content;
      content = '';
    }
    content += `${text}\n\n`;
  }
  if (content !== '') yield content;
}

/** Of a URL its password, of an assignment its value: what stands around it is worth reading. */
function secretIn(text: string): Pick<FoundSecret, 'value' | 'frame'> | undefined {
  if (/\/\/mailto:/i.test(text)) return undefined;
  const [, password] = /:\/\/[^/\s@]*:([^/\s@]+)@/.exec(text) ?? [];
  const [, assigned] = /^[\w.-]{3,60}["']?\s*(?::=|=>|[=:])\s*["']?([^\s"']+)/.exec(text) ?? [];
  const value =
    password ?? (text.includes('://') ? (text.split('/').at(-1) ?? '') : (assigned ?? text)).trim();
  if (value.length < 6 || value.includes('{{') || isPlaceholder(value)) return undefined;
  // People choose words for passwords, which then stand in other texts, too.
  return password === undefined || looksRandom(value, 8) ? { value } : { value, frame: [':', '@'] };
}
