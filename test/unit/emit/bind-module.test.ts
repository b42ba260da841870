import { expect, it } from 'vitest';
import { printBind } from '../../../src/emit/bind-module.js';
import { loadRenderer } from '../../../src/emit/renderer.js';
import { formatFiles } from '../../../src/format/format-files.js';
import { readFormatting } from '../../../src/io/read-formatting.js';
import { openAssets } from '../../../src/io/open-assets.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { operation } from '../../kit/operation.js';

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
  const text = printBind(plan, await loadRenderer(openAssets()));
  const [file] = await formatFiles([{ path: 'bind.ts', text }], await readFormatting('.'));
  expect(file?.text.slice(file.text.indexOf('/** Returns')))
    .toBe(`/** Returns every operation of a client, in the folders of the collection: for those who like methods. */
export function bind(client: Client): BoundClient {
  return {
    ping: bound(ping, client),
    calls: {
      makeACall: bound(makeACall, client),
      endACall: bound(endACall, client),
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
