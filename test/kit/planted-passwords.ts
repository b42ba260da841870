import { fakeKey, fakePassword, fakePhrase } from './fake-secrets.js';
import type { Planted } from './planted-collection.js';

interface Place {
  readonly place: string;
  /** The parts of the request that hold the value. */
  readonly request?: (value: string) => object;
  readonly response?: (value: string) => object;
  /** Where a password will not do, because a person could have chosen it. */
  readonly make?: (seed: number) => string;
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
  { place: 'auth with signs in it', request: auth('bearer', 'token'), make: fakePhrase },
  {
    place: 'a query parameter with signs in it',
    request: (value) => ({ url: `https://api.example.com/e?api_key=${encodeURIComponent(value)}` }),
    make: fakePhrase,
  },
  {
    place: 'JSON with signs in it',
    request: (value) => raw(JSON.stringify({ token: value })),
    make: fakePhrase,
  },
  ...['key', 'code', 'auth', 'sig', 'signature'].map((name) => ({
    place: `the query parameter ${name}`,
    request: (value: string) => ({ url: `https://api.example.com/f?${name}=${value}` }),
    make: fakeKey,
  })),
  {
    place: 'a URL in JSON of an answer',
    response: (value) => ({ body: JSON.stringify({ next: `https://a.test/?page=2&key=${value}` }) }),
    make: fakeKey,
  },
  { place: 'a signature', request: header('X-Signature', 'sha256='), make: fakeKey },
  { place: 'an object of credentials', request: (value) => raw(JSON.stringify({ credentials: { value } })) },
  { place: 'a list of secrets', request: (value) => raw(JSON.stringify({ secrets: ['none', value] })) },
  {
    place: 'objects in a token',
    request: (value) => raw(JSON.stringify({ token: [{ kind: 'a', of: { it: value } }] })),
    make: fakeKey,
  },
  {
    place: 'a signed URL of a store',
    response: (value) => ({
      body: JSON.stringify({
        file: `https://a.s3.test/b?X-Amz-Date=20260101T000000Z&X-Amz-Signature=${value}`,
      }),
    }),
    make: fakeKey,
  },
  {
    place: 'cookies in a description',
    request: (value) => ({ description: `\`curl -H 'Cookie: theme=dark; shade=${value}' https://a.test\`` }),
    make: fakeKey,
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

/** A saved response that holds a credential where nothing speaks of one, as it is and coded. */
function again(value: string, coded: string): object {
  return {
    header: [
      { key: 'X-Mood', value: `so ${value} it is` },
      { key: 'X-Code', value: coded },
    ],
    body: JSON.stringify({
      done: `not with ${value}`,
      inner: JSON.stringify({ of: [encodeURIComponent(value)] }),
    }),
  };
}

/** Returns credentials without a look of their own at every place that holds one, each once more where nothing speaks of it. */
export function plantPasswords(): Planted {
  const secrets: { place: string; kind: string; value: string }[] = [];
  const plant = (place: string, make = fakePassword): string => {
    const value = make(secrets.length + 1);
    secrets.push({ place, kind: 'password', value });
    return value;
  };
  const items = places.map(({ place, request, response, make }) => {
    const value = plant(place, make);
    const coded = Buffer.from(`ada:${value}`).toString('base64');
    return {
      name: `Call with ${place}`,
      request: { method: 'POST', url: 'https://api.example.com/d', ...request?.(value) },
      response: [
        { name: 'Done', code: 200, body: '{"done": true}', ...response?.(value) },
        { name: 'Not done', code: 400, ...(place.startsWith('Basic') ? {} : again(value, coded)) },
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
