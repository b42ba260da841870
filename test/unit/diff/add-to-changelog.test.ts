import { describe, expect, it } from 'vitest';
import { addToChangelog } from '../../../src/diff/add-to-changelog.js';
import type { JudgedChange } from '../../../src/model/change.js';

const operation = { name: 'find', item: ['Find'] };
const added: readonly JudgedChange[] = [{ kind: 'operation-added', level: 'minor', operation }];
const removed: readonly JudgedChange[] = [{ kind: 'operation-removed', level: 'major', operation }];

const first = `# Changelog

What changed for code that calls this client, newest first. \`postwright generate --changelog\` adds to this file, and leaves
all other text in it as it is.

## Revision 1

Suggested version: **minor**

### Added

- \`find\`: is new
`;

describe('a changelog', () => {
  it('begins with the first changes', () => {
    expect(addToChangelog(undefined, added, undefined)).toBe(first);
  });

  it('has the newest entry on top, with a date where one is given', () => {
    const text = addToChangelog(first, removed, '2026-01-31');
    expect(text).toBe(
      first.replace(
        '## Revision 1',
        '## Revision 2, 2026-01-31\n\nSuggested version: **major**\n\n### Breaking\n\n- `find`: is gone\n\n## Revision 1',
      ),
    );
  });

  it('is not changed by no changes, nor by those that its newest entry tells already', () => {
    expect(addToChangelog(first, [], undefined)).toBe(first);
    expect(addToChangelog(undefined, [], undefined)).toBe('');
    expect(addToChangelog(first, added, '2026-01-31')).toBe(first);
  });

  it("keeps the user's own text, and its ends of lines", () => {
    const own = '# Ours\r\n\r\n## Unreleased\r\n\r\nA promise.\r\n\r\n```md\r\n## Revision 7\r\n```\r\n';
    const once = addToChangelog(own, added, undefined);
    expect(once).toBe(
      own.replace(
        '## Unreleased',
        '## Revision 1\r\n\r\nSuggested version: **minor**\r\n\r\n### Added\r\n\r\n- `find`: is new\r\n\r\n## Unreleased',
      ),
    );
    const noted = once.replace('- `find`: is new\r\n', '- `find`: is new\r\n\r\nBy the way.\r\n');
    const twice = addToChangelog(noted, removed, undefined);
    expect(twice).toContain('## Revision 2\r\n');
    expect(twice.replace(/## Revision 2[^]*?(?=## Revision 1)/, '')).toBe(noted);
  });

  it('goes to the end of a text without headings', () => {
    expect(addToChangelog('Ours', added, undefined)).toBe(
      'Ours\n\n## Revision 1\n\nSuggested version: **minor**\n\n### Added\n\n- `find`: is new\n',
    );
  });

  it('shows what a collection says as code, not as markup', () => {
    const name = '`` [x](http://a.test) <b>\n## Revision 9';
    const text = addToChangelog(undefined, [{ kind: 'variable-added', level: 'minor', name }], undefined);
    expect(text).toContain('- the variable ``` `` [x](http://a.test) <b> ## Revision 9 ``` is new\n');
  });
});
