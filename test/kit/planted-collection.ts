import { essence, fakeSecrets } from './fake-secrets.js';

/** A collection and an environment with a credential of its own, and of every kind, in each of twenty-five places. */
export interface Planted {
  readonly collection: object;
  readonly environment: object;
  /** What must be nowhere of each credential, with the place it stands in. */
  readonly secrets: readonly { readonly place: string; readonly kind: string; readonly value: string }[];
}

type Secret = Planted['secrets'][number];
type Plant = (place: string) => string;

/** Returns what is planted anew each time, and is the same each time. No name of a place speaks of a credential. */
export function plantSecrets(): Planted {
  const secrets: Secret[] = [];
  const variables: object[] = [];
  const values: object[] = [];
  const notes: string[] = [];
  const items = fakeSecrets.map(({ kind, make }, at) => {
    const fresh = (): string => make(1000 + at * 50 + secrets.length);
    const plant: Plant = (place) => {
      const value = fresh();
      secrets.push({ place, kind, value: essence(value) });
      return value;
    };
    variables.push({ key: `size${at}`, value: plant('a variable of the collection') });
    variables.push({ key: plant('the name of a variable'), value: '1' });
    values.push({ key: `colour${at}`, value: plant('a variable of the environment'), enabled: true });
    notes.push(plant('the description of the collection'));

    const coded = Buffer.from(fresh()).toString('base64');
    secrets.push({ place: 'base64 in a description', kind, value: coded });
    const [whole, halves] = inTwoLines(fresh());
    secrets.push(...halves.map((value) => ({ place: 'two lines of a description', kind, value })));
    const item = plantItem(plant, at, `\`${coded}\`\n\n${whole}\n`);
    return { name: `Group ${at} ${plant('the name of a folder')}`, item: [item] };
  });
  return {
    collection: {
      info: { name: 'Things', description: notes.join('\n\n') },
      item: items,
      variable: variables,
    },
    environment: { name: 'Test', values },
    secrets,
  };
}

/** What must be nowhere stands in two lines. */
function inTwoLines(secret: string): readonly [whole: string, halves: readonly string[]] {
  const part = essence(secret);
  const middle = Math.floor(part.length / 2);
  const halves = [part.slice(0, middle), part.slice(middle)];
  return [secret.replace(part, halves.join('\n')), halves];
}

function plantItem(plant: Plant, at: number, written: string): object {
  const request = plantRequest(plant, at);
  return {
    name: `Thing ${at} ${plant('a name')}`,
    id: plant('an id'),
    event: [{ listen: 'test', script: { exec: [`pm.test(${JSON.stringify(plant('a script'))})`] } }],
    request: {
      ...request,
      description: `Makes a thing.\n\nTry it with \`${plant('a description')}\`.\n\n${written}`,
    },
    response: plantResponses(plant, request),
  };
}

function plantRequest(plant: Plant, at: number): object {
  const url = {
    raw: '',
    host: ['https://api.example.com'],
    path: ['things', plant('a segment of the path'), ':id'],
    query: [{ key: 'filter', value: encodeURIComponent(plant('a value of the query')) }],
    variable: [{ key: 'id', value: '7', description: `Such as ${plant('the description of an argument')}` }],
  };
  return {
    method: 'POST',
    url,
    header: [
      { key: 'X-Shade', value: plant('a header') },
      { key: 'X-Size', value: `{{size${at}}} {{colour${at}}}` },
    ],
    body: { mode: 'raw', raw: JSON.stringify({ note: [{ text: plant('a field of the body') }] }, null, 2) },
  };
}

function plantResponses(plant: Plant, request: object): readonly object[] {
  const urlencoded = [{ key: 'note', value: plant('a form field of a saved request') }];
  const formdata = [{ key: 'note', type: 'file', src: plant('a file of a saved request') }];
  const graphql = {
    query: 'query a($note: String) { b(note: $note) }',
    variables: JSON.stringify({ note: plant('a variable of GraphQL') }),
  };
  return [
    {
      name: `Made ${plant('the name of a saved response')}`,
      code: 200,
      header: [{ key: 'Content-Type', value: 'application/xml' }],
      body: `<thing><note>${plant('XML of a saved response')}</note></thing>`,
      originalRequest: { ...request, body: { mode: 'urlencoded', urlencoded } },
    },
    {
      name: 'Kept',
      code: 202,
      header: [{ key: 'X-Shade', value: plant('a header of a saved response') }],
      body: JSON.stringify({
        note: JSON.stringify({ text: plant('JSON within JSON of a saved response') }),
        notes: { [plant('a name in JSON of a saved response')]: 1 },
      }),
      originalRequest: { ...request, body: { mode: 'formdata', formdata } },
    },
    {
      name: 'Put off',
      code: 409,
      header: [{ key: 'Set-Cookie', value: `shade=${plant('a cookie of a saved response')}; Path=/` }],
      originalRequest: { ...request, body: { mode: 'graphql', graphql } },
    },
  ];
}
