import { expect, it } from 'vitest';
import { catalogue, type CatalogueEntry } from '../../src/diagnostics/catalogue.js';

const introduction = `# Diagnostics

<!-- Made from src/diagnostics/catalogue.ts by \`npm run update\`. -->

What postwright can report, by code. An **error** stops the run with exit code 2, and nothing is written. A **warning**
costs a request or a fact, and makes the exit code 1 under \`--strict\`; what is written stays the same. A **note** is worth
knowing.

Each is one line: severity, code, the way to the item by its names, what was expected and what was found, what to do, the place in
the file as a JSON pointer (of notes with \`--verbose\`), and how many more places have the same problem. \`--format json\` writes
one JSON object to stderr instead: \`{ summary, diagnostics: [{ code, severity, title, message, fix, count, places: [{ file,
pointer, trail }] }] }\`; there is no \`summary\` where the run failed. \`--format github\` writes annotations for a workflow,
on the line of the first place where the file is on the disk.
`;

function printEntry([code, { severity, title, cause, fix }]: [string, CatalogueEntry]): string {
  return `## ${code}\n\n**${title}** (${severity})\n\n${cause}\n\nWhat to do: ${fix}\n`;
}

it('the page about diagnostics says what the catalogue says', async () => {
  const entries: [string, CatalogueEntry][] = Object.entries(catalogue);
  const page = [introduction, ...entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(printEntry)].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/diagnostics.md');
});
