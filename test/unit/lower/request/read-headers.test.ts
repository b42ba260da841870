import { describe, expect, it } from 'vitest';
import { readItems, readShape } from '../../../kit/lower-json.js';

const url = 'http://a.test';

describe('the headers of a request', () => {
  it('are arguments that are sent as recorded, but for those about the sending itself', async () => {
    const shape = await readShape({
      url,
      header: [
        { key: 'Accept', value: 'text/csv' },
        { key: ' X-Version', value: '2021-01 ', description: 'The version.' },
        { key: 'X-Trace', value: '{{$guid}}' },
        { key: 'X-Off', value: '1', disabled: true },
      ],
    });
    expect(shape.headers).toEqual([{ name: 'Accept', value: [{ kind: 'text', text: 'text/csv' }] }]);
    expect(shape.headerArguments).toEqual([
      {
        name: 'X-Version',
        description: 'The version.',
        values: ['2021-01'],
        disabled: false,
        positions: [1],
        sent: [{ kind: 'text', text: '2021-01' }],
      },
      {
        name: 'X-Trace',
        values: ['{{$guid}}'],
        disabled: false,
        positions: [2],
        sent: [{ kind: 'dynamic', name: 'guid' }],
      },
      { name: 'X-Off', values: ['1'], disabled: true, positions: [] },
    ]);
    expect(shape.recording?.headers).toEqual([{ name: 'X-Version', value: '2021-01' }]);
  });

  it('go out twice when they are there twice, and in the last of several spellings', async () => {
    const shape = await readShape({ url, header: 'X-A: 1\nX-A: 2\nx-b: 3\nX-B: 4' });
    expect(shape.headerArguments.map(({ name, values, sent }) => [name, values, sent])).toEqual([
      ['X-A', ['1', '2'], [{ kind: 'text', text: '1, 2' }]],
      ['X-B', ['4'], [{ kind: 'text', text: '4' }]],
    ]);
  });

  it('are fresh in each call where they mark it, whatever is recorded', async () => {
    const marks = ['Idempotency-Key', 'X-Idempotency-Token', 'idempotence_key', 'Idempotency'];
    const header = [...marks, 'Idempotency-Key-Expiry'].map((key) => ({ key, value: 'd0d1e7f2' }));
    const off = { key: 'X-Idempotent', value: 'a', disabled: true };
    const shape = await readShape({ url, header: [...header, off] });
    const fresh = [{ kind: 'dynamic', name: 'guid' }];
    expect(shape.headerArguments.map(({ sent }) => sent)).toEqual([
      ...marks.map(() => fresh),
      [{ kind: 'text', text: 'd0d1e7f2' }],
      undefined,
    ]);
  });

  it('are not sent by themselves when they are empty, a <placeholder>, or named by a variable', async () => {
    const shape = await readShape({ url, header: 'X-A: <string>\nX-B:\n{{name}}: 1' });
    expect(shape.headerArguments.map(({ name, sent }) => [name, sent])).toEqual([
      ['X-A', undefined],
      ['X-B', undefined],
      ['{{name}}', undefined],
    ]);
  });

  it('are left out, with a word about it, where fetch lets nobody set them', async () => {
    const { shapes, messages } = await readItems([
      { name: 'Order', request: { url, header: 'Host: b.test\nOrigin: http://c.test\nPostman-Token: 1' } },
    ]);
    expect(shapes[0]?.headerArguments.map(({ name }) => name)).toEqual(['Origin']);
    expect(messages).toEqual([
      'header-forbidden: fetch lets nobody set the header host: it is left out. Delete it in Postman, or disable it.',
      'header-forbidden: Browsers do not let a page set the header origin: there it is not sent, elsewhere it is.',
    ]);
  });

  it('are reported, without their values, where HTTP does not allow them', async () => {
    const header = [
      { key: '//X-Off', value: '1' },
      { key: 'X-Name', value: '日本' },
      { key: 'X-Lines', value: 'a\nb' },
      { key: 'X-Fine', value: 'café {{名前}}' },
      { key: '{{name}}', value: '1' },
      { key: 'Not a name', value: '1', disabled: true },
    ];
    const { messages } = await readItems([{ name: 'Order', request: { url, header } }]);
    expect(messages).toEqual([
      'header-invalid: HTTP does not allow the name of the header "//X-Off" (it is no word of ASCII letters, digits and a few signs): a call that sends it fails. Correct it in Postman, or disable the header.',
      'header-invalid: HTTP does not allow the value of the header "X-Name" (it holds a line break, or a character beyond Latin-1): a call that sends it fails. Correct it in Postman, or disable the header.',
      'header-invalid: HTTP does not allow the value of the header "X-Lines" (it holds a line break, or a character beyond Latin-1): a call that sends it fails. Correct it in Postman, or disable the header.',
    ]);
  });

  it('lose a content type that does not fit the form', async () => {
    const body = { mode: 'urlencoded', urlencoded: [{ key: 'a', value: '1' }] };
    const typed = async (type: string): Promise<number> =>
      (await readShape({ url, method: 'POST', header: `Content-Type: ${type}`, body })).headers.length;
    expect(await typed('application/json')).toBe(0);
    expect(await typed('application/x-www-form-urlencoded; charset=utf-8')).toBe(1);
  });
});
