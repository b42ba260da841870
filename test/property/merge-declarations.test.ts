import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeDeclarations } from '../../src/client/merge/merge-declarations.js';
import { formatText } from '../kit/format-text.js';
import {
  anyEdits,
  anyModule,
  applyEdit,
  printModule,
  type Declaration,
  type Edit,
} from '../kit/random-modules.js';

async function textOf(module: readonly Declaration[]): Promise<string> {
  const text = await formatText(printModule(module));
  if (text === undefined) throw new Error(`cannot be parsed:\n${printModule(module)}`);
  return text;
}

function apply(module: readonly Declaration[], edits: readonly Edit[], side: string): readonly Declaration[] {
  return edits.reduce((changed, edit, at) => applyEdit(changed, edit, `${side}${at}`), module);
}

function marksIn(text: string, side: string): readonly string[] {
  return [...new Set(text.match(new RegExp(`(?<![a-z])${side}\\d`, 'g')))];
}

/** Returns a merged text as it is when each conflict is decided for one side. */
function decide(text: string, side: 'edited' | 'generated'): string {
  return text.replace(
    /^<{7} edited\n([^]*?)^={7}\n([^]*?)^>{7} generated$/gm,
    (_, mine: string, now: string) => (side === 'edited' ? mine : now),
  );
}

it(
  'loses no edit of either side, and parses whichever side a conflict is decided for',
  { timeout: 120_000 },
  async () => {
    const property = fc.asyncProperty(anyModule, anyEdits, anyEdits, async (module, mine, now) => {
      const base = await textOf(module);
      const edited = await textOf(apply(module, mine, 'mine'));
      const generated = await textOf(apply(module, now, 'now'));
      const merged = await mergeDeclarations({ base, edited, generated }, formatText);
      if (merged === undefined) throw new Error('was not merged');
      expect(marksIn(merged.text, 'mine')).toEqual(expect.arrayContaining([...marksIn(edited, 'mine')]));
      expect(marksIn(merged.text, 'now')).toEqual(expect.arrayContaining([...marksIn(generated, 'now')]));
      for (const side of ['edited', 'generated'] as const) {
        const decided = decide(merged.text, side);
        expect(decided).not.toMatch(/^(?:<{7}|={7}|>{7})/m);
        expect(await formatText(decided), decided).toBeDefined();
      }
      expect(merged.text.match(/^<{7} edited$/gm)?.length ?? 0).toBe(merged.conflicts);
    });
    await fc.assert(property, { numRuns: 300 });
  },
);

it('is what both sides say where they change different declarations', { timeout: 120_000 }, async () => {
  const inside = fc.constantFrom('add line', 'change line', 'remove line', 'change doc', 'change signature');
  const edit = fc.record({ kind: inside, inner: fc.nat(9) });
  const property = fc.asyncProperty(
    anyModule,
    fc.array(fc.tuple(fc.boolean(), edit), { maxLength: 4 }),
    async (module, given) => {
      const edits = module.flatMap((_, at): readonly (readonly [boolean, Edit])[] => {
        const [isMine, found] = given[at] ?? [];
        return found === undefined ? [] : [[isMine === true, { ...found, at }]];
      });
      const only = (isMine: boolean): readonly Edit[] =>
        edits.filter(([mine]) => mine === isMine).map(([, each]) => each);
      const versions = {
        base: await textOf(module),
        edited: await textOf(apply(module, only(true), 'mine')),
        generated: await textOf(apply(module, only(false), 'now')),
      };
      const both = apply(apply(module, only(true), 'mine'), only(false), 'now');
      const merged = await mergeDeclarations(versions, formatText);
      expect(merged).toEqual({ text: await textOf(both), conflicts: 0 });
    },
  );
  await fc.assert(property, { numRuns: 150 });
});

it('is one side where the other left all as it was', { timeout: 60_000 }, async () => {
  const property = fc.asyncProperty(anyModule, anyEdits, async (module, edits) => {
    const base = await textOf(module);
    const changed = await textOf(apply(module, edits, 'mine'));
    const one = await mergeDeclarations({ base, edited: changed, generated: base }, formatText);
    const other = await mergeDeclarations({ base, edited: base, generated: changed }, formatText);
    expect([one, other]).toEqual([
      { text: changed, conflicts: 0 },
      { text: changed, conflicts: 0 },
    ]);
  });
  await fc.assert(property, { numRuns: 100 });
});
