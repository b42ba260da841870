import { describe, expect, it } from 'vitest';
import { countConflicts, mergeTexts } from '../../../../src/client/merge/merge-texts.js';

const base = 'a\nb\nc\nd\ne\n';

describe('mergeTexts', () => {
  it('keeps edits beside what is generated otherwise', () => {
    const edited = 'a\nmine\nb\nc\nd\ne\n';
    expect(mergeTexts({ base, edited, generated: 'a\nb\nc\nd\nE\nf\n' })).toEqual({
      text: 'a\nmine\nb\nc\nd\nE\nf\n',
      conflicts: 0,
    });
  });

  it('takes the same change on both sides for one', () => {
    const changed = base.replace('c', 'C');
    expect(mergeTexts({ base, edited: changed, generated: changed })).toEqual({
      text: changed,
      conflicts: 0,
    });
  });

  it('marks a conflict as git does', () => {
    const merged = mergeTexts({
      base,
      edited: base.replace('c', 'mine'),
      generated: base.replace('c', 'theirs'),
    });
    expect(merged).toEqual({
      text: 'a\nb\n<<<<<<< edited\nmine\n=======\ntheirs\n>>>>>>> generated\nd\ne\n',
      conflicts: 1,
    });
    expect(countConflicts(merged.text)).toBe(1);
    expect(countConflicts(base)).toBe(0);
  });
});
