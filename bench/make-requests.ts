/** One request of an API that nobody has. */
export interface MadeRequest {
  readonly name: string;
  readonly method: string;
  /** The path, with `:id` where the request is about one thing. */
  readonly path: string;
  readonly description: string;
  /** What is sent; undefined for nothing. */
  readonly body?: object;
  readonly answer: object;
}

const nouns = 'order customer invoice product shipment payment refund coupon review ticket'.split(' ');

/** Returns the requests of an API of any size, five for each kind of thing: always the same ones. */
export function makeRequests(size: number): readonly MadeRequest[] {
  const resources = Array.from({ length: Math.ceil(size / 5) }, (_, at) => {
    const noun = nouns[at % nouns.length] ?? '';
    return makeResource(at < nouns.length ? noun : `${noun}-${at}`, at);
  });
  return resources.flat().slice(0, size);
}

function makeResource(noun: string, at: number): readonly MadeRequest[] {
  const entity = makeEntity(noun, at);
  const all = { path: `/v1/${noun}s`, description: describe(noun) };
  const one = { ...all, path: `${all.path}/:id` };
  return [
    { ...all, name: `List ${noun}s`, method: 'GET', answer: { data: [entity], next: 'abc' } },
    { ...all, name: `Create a ${noun}`, method: 'POST', body: entity, answer: entity },
    { ...one, name: `Get a ${noun}`, method: 'GET', answer: entity },
    { ...one, name: `Update a ${noun}`, method: 'PUT', body: entity, answer: entity },
    { ...one, name: `Delete a ${noun}`, method: 'DELETE', answer: entity },
  ];
}

function makeEntity(noun: string, at: number): object {
  return {
    id: `${noun}_${at}`,
    name: `The ${noun} number ${at}`,
    amount: at * 10,
    active: at % 2 === 0,
    created_at: '2024-05-01T10:00:00Z',
    tags: ['new', noun],
    address: { street: 'Main Street 1', city: 'Springfield', zip: '12345' },
    lines: [{ sku: 'A-1', count: 2, price: 9.5 }],
  };
}

function describe(noun: string): string {
  return [
    `Works on every ${noun}.`,
    '',
    '| Name | Type | Description |',
    '| --- | --- | --- |',
    `| name | string | Required. The name of the ${noun}. |`,
    '| amount | integer | Optional. Takes a value between 0 and 10000. Defaults to 100. |',
    '| active | boolean | Whether it counts. Defaults to true. |',
  ].join('\n');
}
