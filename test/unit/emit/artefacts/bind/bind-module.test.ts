import { expect, it } from 'vitest';
import { printBind } from '../../../../../src/emit/artefacts/bind/bind-module.js';
import { loadRenderer } from '../../../../../src/emit/code/renderer.js';
import { formatFiles } from '../../../../../src/format/format-files.js';
import { readFormatting } from '../../../../../src/client/read-formatting.js';
import { openAssets } from '../../../../../src/io/open-assets.js';
import { planClient } from '../../../../../src/plan/plan-client.js';
import { planNames } from '../../../../../src/plan/plan-lock.js';
import { operation } from '../../../../kit/operation.js';

it('mirrors the folders, whose names give way to those of functions', async () => {
  const operations = [
    ['Ping'],
    ['Calls', 'Make a call'],
    ['calls', 'End a call'],
    ['Calls', 'Ping', 'Ping a call'],
    ['ping', 'Old ping'],
    ['✂︎', 'Then', 'Cut'],
  ].map((trail) => operation({ trail, url: { display: '', base: [], path: [] } }));
  const plan = planClient({ name: 'Phone', variables: [], operations, unused: [] });
  const { text } = printBind(plan, await loadRenderer(openAssets(), ['bind']));
  const [file] = await formatFiles([{ path: 'bind.ts', text }], await readFormatting('.'));
  expect(file?.text.slice(file.text.indexOf('/** Returns')))
    .toBe(`/** Returns every operation of a client, in the folders of the collection: for those who like methods. */
export function bind(client: Client): BoundClient {
  return {
    ping: bound(ping, client),
    calls: {
      endACall: bound(endACall, client),
      makeACall: bound(makeACall, client),
      ping: {
        pingACall: bound(pingACall, client),
      },
    },
    pingFolder: {
      oldPing: bound(oldPing, client),
    },
    scissors: {
      thenFolder: {
        cut: bound(cut, client),
      },
    },
  };
}
`);
});

it('has the old name of a renamed request beside the new one, where nothing else in its folder is called so', async () => {
  const url = { display: '', base: [], path: [] };
  const named = (id: string, ...trail: readonly string[]) => operation({ id, trail, url });
  const api = { name: 'Phone', variables: [] };
  const before = planClient({ ...api, operations: [named('a', 'Calls', 'Make'), named('b', 'Drop')] });
  const manifest = planNames(before);
  const renamed = [named('a', 'Calls', 'Place'), named('b', 'Cut'), named('c', 'Drop', 'Other')];
  const plan = planClient({ ...api, operations: renamed }, manifest);
  const { text } = printBind(plan, await loadRenderer(openAssets(), ['bind']));
  const [file] = await formatFiles([{ path: 'bind.ts', text }], await readFormatting('.'));
  expect(/export interface BoundClient [^]*?\n\}\n/.exec(file?.text ?? '')?.[0])
    .toBe(`export interface BoundClient {
  cut: Bound<typeof cut>;
  calls: {
    place: Bound<typeof place>;
    /** @deprecated Renamed to \`place\`. */
    make: Bound<typeof place>;
  };
  drop: {
    other: Bound<typeof other>;
  };
}
`);
});
