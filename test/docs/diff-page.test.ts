import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { rules, ruleSections } from '../../src/diff/rules/rules.js';
import type { Rule } from '../../src/diff/rules/rule.js';

const marker = '<!-- Made from src/diff/rules/ by `npm run update`. -->\n';

function printRow([kind, rule]: readonly [string, Rule]): string {
  const { level, title, reason } = rule;
  const weight =
    level === 'major' ? (rule.breaks === 'types' ? '**breaking**' : '**breaking** by meaning') : level;
  return `| \`${kind}\` | ${title} | ${weight} | ${reason} |`;
}

// `npm run update` writes the tables anew.
it('the page about changes has the rules of the comparison', async () => {
  const page = await readFile('docs/diff.md', 'utf8');
  const tables = ruleSections.map(([title, some]) => {
    const rows = Object.entries(some).map(printRow);
    return `### ${title}\n\n| kind | what changed | it is | why |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const text = `${page.slice(0, page.indexOf(marker))}${marker}\n${tables.join('\n')}`;
  expect(text.match(/^\| `/gm)).toHaveLength(Object.keys(rules).length);
  await expect(
    await format(text, { parser: 'markdown', printWidth: 110, proseWrap: 'preserve' }),
  ).toMatchFileSnapshot('../../docs/diff.md');
});
