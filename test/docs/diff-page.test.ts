import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { rules, type Rule } from '../../src/diff/rules.js';

const marker = '<!-- Made from src/diff/rules.ts by `npm run update`. -->\n';

const titles: readonly (readonly [prefix: string, title: string])[] = [
  ['operation|function|bound|request|method|url|auth|body', 'Requests and their functions'],
  ['argument', 'Arguments'],
  ['response|field', 'Answers'],
  ['variable|environment|type|export', 'The client'],
];

function printRow([kind, { level, title, reason }]: readonly [string, Rule]): string {
  const weight = level === 'major' ? '**breaking**' : level;
  return `| \`${kind}\` | ${title} | ${weight} | ${reason} |`;
}

// `npm run update` writes the tables anew.
it('the page about changes has the rules of the comparison', async () => {
  const page = await readFile('docs/diff.md', 'utf8');
  const tables = titles.map(([prefix, title]) => {
    const some = Object.entries(rules).filter(([kind]) => new RegExp(`^(${prefix})-`).test(kind));
    return `### ${title}\n\n| kind | what changed | it is | why |\n| --- | --- | --- | --- |\n${some.map(printRow).join('\n')}\n`;
  });
  const text = `${page.slice(0, page.indexOf(marker))}${marker}\n${tables.join('\n')}`;
  expect(text.match(/^\| `/gm)).toHaveLength(Object.keys(rules).length);
  await expect(
    await format(text, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' }),
  ).toMatchFileSnapshot('../../docs/diff.md');
});
