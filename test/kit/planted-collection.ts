import { fakePassword, fakeSecrets } from './fake-secrets.js';

/** A collection and an environment with a credential of its own, and of every kind, in each of thirteen places. */
export interface Planted {
  readonly collection: object;
  readonly environment: object;
  /** Each credential with the place it stands in. */
  readonly secrets: readonly { readonly place: string; readonly kind: string; readonly value: string }[];
}

/** Returns what is planted anew each time, and is the same each time. No name of a place speaks of a credential. */
export function plantSecrets(): Planted {
  const secrets: { place: string; kind: string; value: string }[] = [];
  const variables: object[] = [];
  const values: object[] = [];
  const items = fakeSecrets.map(({ kind, make }, at) => {
    const plant = (place: string): string => {
      const value = make(1000 + at * 50 + secrets.length);
      secrets.push({ place, kind, value });
      return value;
    };
    const segment = (place: string): string => encodeURIComponent(plant(place));
    variables.push({ key: `size${at}`, value: plant('a variable of the collection') });
    values.push({ key: `colour${at}`, value: plant('a variable of the environment'), enabled: true });
    const url = {
      raw: '',
      host: ['https://api.example.com'],
      path: ['things', plant('a segment of the path'), ':id'],
      query: [{ key: 'filter', value: segment('a value of the query') }],
      variable: [
        { key: 'id', value: '7', description: `Such as ${plant('the description of an argument')}` },
      ],
    };
    const request = {
      method: 'POST',
      url,
      header: [
        { key: 'X-Shade', value: plant('a header') },
        { key: 'X-Size', value: `{{size${at}}} {{colour${at}}}` },
      ],
      body: { mode: 'raw', raw: JSON.stringify({ note: [{ text: plant('a field of the body') }] }, null, 2) },
    };
    return {
      name: `Thing ${at} ${plant('a name')}`,
      event: [{ listen: 'test', script: { exec: [`pm.test(${JSON.stringify(plant('a script'))})`] } }],
      request: { ...request, description: `Makes a thing.\n\nTry it with \`${plant('a description')}\`.` },
      response: [
        {
          name: `Made ${plant('the name of a saved response')}`,
          code: 200,
          header: [{ key: 'Content-Type', value: 'application/xml' }],
          body: `<thing><note>${plant('XML of a saved response')}</note></thing>`,
          originalRequest: {
            ...request,
            body: {
              mode: 'urlencoded',
              urlencoded: [{ key: 'note', value: plant('a form field of a saved request') }],
            },
          },
        },
      ],
    };
  });
  return {
    collection: { info: { name: 'Things' }, item: items, variable: variables },
    environment: { name: 'Test', values },
    secrets,
  };
}

interface Place {
  readonly place: string;
  /** The parts of the request that hold the value. */
  readonly request?: (value: string) => object;
  readonly response?: (value: string) => object;
}

const raw = (text: string): object => ({ body: { mode: 'raw', raw: text } });
const header =
  (key: string, before = '') =>
  (value: string) => ({ header: [{ key, value: before + value }] });
const auth = (type: string, key: string) => (value: string) => ({ auth: { type, [type]: [{ key, value }] } });

/** The places that hold a credential whatever it looks like. */
const places: readonly Place[] = [
  { place: 'basic auth', request: auth('basic', 'password') },
  { place: 'bearer auth', request: auth('bearer', 'token') },
  { place: 'key auth', request: auth('apikey', 'value') },
  { place: 'digest auth', request: auth('digest', 'password') },
  { place: 'oauth1 auth', request: auth('oauth1', 'consumerSecret') },
  { place: 'oauth2 auth', request: auth('oauth2', 'accessToken') },
  { place: 'the client of oauth2 auth', request: auth('oauth2', 'clientSecret') },
  { place: 'hawk auth', request: auth('hawk', 'authKey') },
  { place: 'AWS auth', request: auth('awsv4', 'secretKey') },
  { place: 'jwt auth', request: auth('jwt', 'secret') },
  { place: 'ntlm auth', request: auth('ntlm', 'password') },
  { place: 'a bearer header', request: header('Authorization', 'Bearer ') },
  { place: 'a cookie', request: header('Cookie') },
  { place: 'a key header', request: header('X-API-Key') },
  { place: 'a subscription header', request: header('Ocp-Apim-Subscription-Key') },
  { place: 'the password of a URL', request: (value) => ({ url: `https://ada:${value}@api.example.com/a` }) },
  { place: 'a query parameter', request: (value) => ({ url: `https://api.example.com/b?api_key=${value}` }) },
  {
    place: 'a value of the path',
    request: (value) => ({
      url: { host: ['https://api.example.com'], path: [':token'], variable: [{ key: 'token', value }] },
    }),
  },
  { place: 'JSON', request: (value) => raw(`{"user": {"password": "${value}"}}`) },
  { place: 'JSON with comments', request: (value) => raw(`{ // it's "new\n "token": "${value}",}`) },
  {
    place: 'JSON within JSON',
    request: (value) => raw(JSON.stringify({ data: JSON.stringify({ client_secret: value }) })),
  },
  { place: 'a list in JSON', request: (value) => raw(JSON.stringify({ cookie: ['a', value] })) },
  { place: 'an escaped key in JSON', request: (value) => raw(`{"pass\\u0077ord": "${value}"}`) },
  { place: 'XML', request: (value) => raw(`<a:user><a:password type="x">${value}</a:password></a:user>`) },
  { place: 'an attribute in XML', request: (value) => raw(`<user password="${value}"/>`) },
  { place: 'form text', request: (value) => raw(`grant_type=x&client_secret=${value}&a=b`) },
  {
    place: 'a form field',
    request: (value) => ({ body: { mode: 'urlencoded', urlencoded: [{ key: 'pwd', value }] } }),
  },
  {
    place: 'a multipart field',
    request: (value) => ({ body: { mode: 'formdata', formdata: [{ key: 'secret', value, type: 'text' }] } }),
  },
  {
    place: 'GraphQL variables',
    request: (value) => ({
      body: {
        mode: 'graphql',
        graphql: { query: 'query a { b }', variables: JSON.stringify({ token: value }) },
      },
    }),
  },
  { place: 'a cookie that is set', response: (value) => ({ header: [{ key: 'Set-Cookie', value }] }) },
  { place: 'JSON of an answer', response: (value) => ({ body: JSON.stringify({ access_token: value }) }) },
  {
    place: 'a URL in an answer',
    response: (value) => ({ body: JSON.stringify({ next: `https://a.test/?access_token=${value}` }) }),
  },
  {
    place: 'a saved request',
    response: (value) => ({
      originalRequest: { url: 'https://api.example.com/c', ...header('Authorization')(value) },
    }),
  },
  {
    place: 'a command in a description',
    request: (value) => ({ description: `\`curl -H "Authorization: Bearer ${value}" https://a.test\`` }),
  },
  {
    place: 'a user in a description',
    request: (value) => ({ description: `\`curl -u ada:${value} https://a.test\`` }),
  },
  {
    place: 'Basic credentials in a description',
    request: (value) => ({
      description: `Send \`Basic ${Buffer.from(`ada:${value}`).toString('base64')}\`.`,
    }),
  },
];

/** Returns credentials without a look of their own at every place that holds one, each once more where nothing speaks of it. */
export function plantPasswords(): Planted {
  const secrets: { place: string; kind: string; value: string }[] = [];
  const plant = (place: string): string => {
    const value = fakePassword(secrets.length + 1);
    secrets.push({ place, kind: 'password', value });
    return value;
  };
  const items = places.map(({ place, request, response }) => {
    const value = plant(place);
    const again = place.startsWith('Basic') ? [] : [{ key: 'X-Mood', value: `so ${value} it is` }];
    return {
      name: `Call with ${place}`,
      request: { method: 'POST', url: 'https://api.example.com/d', ...request?.(value) },
      response: [
        { name: 'Done', code: 200, body: '{"done": true}', ...response?.(value) },
        {
          name: 'Not done',
          code: 400,
          header: again,
          body: `{"done": "not with ${again.length > 0 ? value : ''}"}`,
        },
      ],
    };
  });
  return {
    collection: {
      info: { name: 'Calls', description: `As ${secrets[0]?.value ?? ''} said` },
      item: items,
      auth: { type: 'bearer', bearer: [{ key: 'token', value: plant('the auth of the collection') }] },
      variable: [
        { key: 'api_key', value: plant('a variable with a name that tells') },
        { key: 'shade', type: 'secret', value: plant('a secret variable') },
      ],
    },
    environment: {
      name: 'Test',
      values: [
        { key: 'colour', type: 'secret', value: plant('a secret variable of an environment'), enabled: true },
        { key: 'tone', value: 'x', currentValue: plant('the current value of a variable'), enabled: true },
        {
          key: 'base',
          value: `https://ada:${plant('the URL in a variable')}@api.example.com`,
          enabled: true,
        },
      ],
    },
    secrets,
  };
}
