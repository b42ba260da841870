import { expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import type { CatalogueEntry } from '../../src/diagnostics/catalogue-entry.js';

const introduction = `# Diagnostics

<!-- Made from src/diagnostics/catalogue.ts by \`npm run update\`. -->

What postwright can report, by code. An **error** stops the run with exit code 2, and nothing is written. A **warning**
costs a request or a fact, and makes the exit code 1 under \`--strict\`; what is written stays the same. A **note** is worth
knowing.

## How they are shown

Each is one line on stderr: severity, code, the file and the way to the item by its names, what was expected and what was found,
what to do, the place in the file as a JSON pointer (of notes with \`--verbose\`). The same problem in more places is one line with their
number. Of notes, five of each code are shown without \`--verbose\`. What was asked for, such as \`inspect --json\`, goes to stdout, whatever the
format.

- \`--format json\`: one JSON object on one line, \`{ summary, diagnostics: [{ code, severity, title, message, fix, count, places:
  [{ file, pointer, line, trail }] }] }\`. There is no \`summary\` where the run failed, and a \`line\` only where the text of a file
  breaks, so that no pointer leads there.
- \`--format github\`:
  [annotations](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands) for a workflow, on the line of
  the first place where the file is on the disk. \`check\` writes its answer as annotations too, to stdout.
- \`--strict\`: the exit code is 1 where there is a warning.

All commands take these. \`watch\` and \`mock\` go on: with \`--format json\` they write an object after each run, a line each, and \`mock\` one for
each request (\`{ request: { method, path }, status, chosen }\`); with \`--strict\` their exit code, once somebody ends them, is that of the
last run that could be done. \`mock\` shows warnings only under \`--strict\` or \`--verbose\`, since it makes no client.

## The codes
`;

function printEntry([code, { severity, title, cause, fix }]: [string, CatalogueEntry]): string {
  return `### ${code}\n\n**${title}** (${severity})\n\n${cause}\n\nWhat to do: ${fix}\n`;
}

it('the page about diagnostics says what the catalogue says', async () => {
  const entries: [string, CatalogueEntry][] = Object.entries(catalogue);
  const page = [introduction, ...entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(printEntry)].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/diagnostics.md');
});
