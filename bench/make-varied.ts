/** Numbers from 0 to 1, the same ones for the same seed. */
type Random = () => number;

const adjectives =
  'open late bulk daily draft final local paid partial quick remote shared signed spare'.split(' ');
const nouns =
  'account address alert asset badge batch branch budget cart channel claim contact contract crate delivery device draft event fee file gate grant group hub invoice item job label lane lease ledger letter limit list load member message meter note offer order outage packet pallet parcel partner patch path payout permit person phase place plan policy post price project quota quote rate reading record refund region report room route rule sample seat segment session shift site slot stage station stock survey tag task team tenant ticket token tour track trip unit user vault vehicle vendor visit voucher wallet ward zone'.split(
    ' ',
  );
const fields =
  'amount balance city code color comment count country currency due_on email height kind label language level locale number owner phone position price quantity rating reason region score size started_at state status title total unit updated_at url weight width zip'.split(
    ' ',
  );
const verbs = [
  ['GET', 'List', ''],
  ['POST', 'Create', ''],
  ['GET', 'Get', '/:id'],
  ['PUT', 'Replace', '/:id'],
  ['PATCH', 'Change', '/:id'],
  ['DELETE', 'Delete', '/:id'],
  ['POST', 'Close', '/:id/close'],
  ['GET', 'Count', '/count'],
] as const;

/** Returns so many sizes of collections: half of them up to 12 requests, a tenth over 150, some over 1,000. */
export function makeSizes(count: number, seed = 22): readonly number[] {
  const random = createRandom(seed);
  const between = (low: number, high: number): number => Math.round(low * (high / low) ** random());
  return Array.from({ length: count }, (_, at) => {
    // Spread evenly, so that a part of them has the same shape as all.
    const rank = ((at * 377) % 1000) / 1000;
    if (rank < 0.5) return between(1, 12);
    if (rank < 0.895) return between(12, 150);
    return rank < 0.996 ? between(151, 700) : between(1001, 1300);
  });
}

/** Returns a collection of an invented API, the same one for the same number; another edition differs in one saved answer. */
export function makeVaried(at: number, size: number, edition = 0): object {
  const random = createRandom(at * 7919 + 1);
  const pick = <Each>(all: readonly [Each, ...Each[]] | readonly Each[]): Each => {
    const [first] = all;
    const found = all[Math.floor(random() * all.length)] ?? first;
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const folders: object[] = [];
  for (let left = size, group = 0; left > 0; group += 1) {
    const noun = `${pick(adjectives)} ${pick(nouns)}`;
    const length = Math.min(left, 1 + Math.floor(random() * verbs.length));
    const entity = makeEntity(random, pick, group === 0 ? edition : 0);
    folders.push({
      name: `${noun}s${group < nouns.length ? '' : ` ${group}`}`,
      item: Array.from({ length }, (_, index) => makeItem({ noun, group, index, entity, random, pick })),
    });
    left -= length;
  }
  return {
    info: {
      name: `${pick(adjectives)} ${pick(nouns)} service ${at}`,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: pick([
      { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
      {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'X-Key' },
          { key: 'value', value: '{{key}}' },
          { key: 'in', value: 'header' },
        ],
      },
      {
        type: 'basic',
        basic: [
          { key: 'username', value: '{{user}}' },
          { key: 'password', value: '{{password}}' },
        ],
      },
    ]),
    variable: [
      { key: 'baseUrl', value: `https://service-${at}.example.com/v${1 + Math.floor(random() * 3)}` },
    ],
    item: folders,
  };
}

type Pick = <Each>(all: readonly Each[]) => Each;

interface Made {
  readonly noun: string;
  readonly group: number;
  readonly index: number;
  readonly entity: object;
  readonly random: Random;
  readonly pick: Pick;
}

function makeItem({ noun, group, index, entity, random, pick }: Made): object {
  const [method, verb, tail] = verbs[index % verbs.length] ?? verbs[0];
  const path = `/${noun.replace(' ', '-')}s${group < nouns.length ? '' : `-${group}`}${tail}`;
  const names = Object.keys(entity);
  const isSent = method !== 'GET' && method !== 'DELETE';
  const isForm = isSent && random() < 0.15;
  const raw = JSON.stringify(entity, undefined, 2);
  const rows = names
    .slice(0, 6)
    .map(
      (name) =>
        `| ${name} | ${pick(['string', 'integer', 'boolean'])} | ${pick(['Required.', 'Optional.', 'Optional. Defaults to 10.'])} The ${name.replaceAll('_', ' ')} of the ${noun}. |`,
    );
  const table = ['| Name | Type | Description |', '| --- | --- | --- |', ...rows];
  return {
    name: `${verb} ${noun}${tail === '' && method === 'GET' ? 's' : ''}`,
    request: {
      method,
      header:
        random() < 0.3 ? [{ key: 'X-Request-Id', value: '{{requestId}}', description: 'Optional.' }] : [],
      url: `{{baseUrl}}${path}${verb === 'List' ? `?limit=${pick([10, 20, 50])}&offset=0&sort=${pick(names)}` : ''}`,
      description: [
        `${verb}s what there is of ${noun}s.`,
        ...(isSent && random() < 0.6 ? ['', ...table] : []),
      ].join('\n'),
      ...(isSent && {
        body: isForm
          ? {
              mode: 'urlencoded',
              urlencoded: names.map((key) => ({ key, value: String(Reflect.get(entity, key)) })),
            }
          : { mode: 'raw', raw, options: { raw: { language: 'json' } } },
      }),
    },
    response: random() < 0.2 ? [] : makeResponses(verb, entity, random),
  };
}

function makeResponses(verb: string, entity: object, random: Random): readonly object[] {
  const header = [{ key: 'Content-Type', value: 'application/json' }];
  const body =
    verb === 'List' ? { data: [entity], total: 1, offset: 0 } : verb === 'Count' ? { count: 3 } : entity;
  const failure = { error: { code: 'refused', message: 'It is refused.' } };
  return [
    { name: 'Done', code: verb === 'Create' ? 201 : 200, header, body: JSON.stringify(body) },
    ...(random() < 0.4 ? [{ name: 'Refused', code: 422, header, body: JSON.stringify(failure) }] : []),
  ];
}

function makeEntity(random: Random, pick: Pick, edition: number): object {
  const chosen = new Set(Array.from({ length: 2 + Math.floor(random() * 10) }, () => pick(fields)));
  const value = (name: string): unknown => {
    if (/_at$|_on$/.test(name)) return '2026-03-01T08:00:00Z';
    if (/^(?:amount|balance|count|height|number|price|quantity|score|size|total|weight|width)$/.test(name))
      return Math.floor(random() * 1000) / pick([1, 1, 10]);
    return pick(['new', 'old', 'first', 'second', 'green', 'north']);
  };
  return {
    id: `id_${Math.floor(random() * 10_000)}`,
    ...Object.fromEntries([...chosen].map((name) => [name, value(name)])),
    ...(random() < 0.3 && { parts: [{ sku: 'A-1', count: 2 }] }),
    ...(edition > 0 && { [`edition_${edition}`]: edition }),
  };
}

/** Mulberry32. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
