import { fakePassword, fakeSecrets } from './fake-secrets.js';

/** Sources in the other formats with credentials in them: files by their paths, and what must be nowhere. */
export interface PlantedFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly secrets: readonly { readonly place: string; readonly kind: string; readonly value: string }[];
}

/** Returns a collection of format v1, and one of format v3 in a folder `new`, in which credentials stand where each has them. */
export function plantFormats(): PlantedFiles {
  const secrets: { place: string; kind: string; value: string }[] = [];
  const plant = (place: string, make = fakePassword): string => {
    const value = make(9000 + secrets.length);
    secrets.push({ place, kind: 'credential', value });
    return value;
  };
  const token = fakeSecrets[0]?.make ?? fakePassword;
  const named = plant('the name of a file of v3', token);
  return {
    files: {
      'old.json': JSON.stringify(plantV1(plant)),
      'new/definition.yaml': `$kind: collection\nauth: { type: bearer, credentials: { token: ${plant('auth of v3')} } }\n`,
      [`new/Order ${named}.request.yaml`]: [
        '$kind: http-request\nurl: https://api.example.com/orders\nmethod: POST',
        `description: |\n  Send it\n  with ${plant('a description of v3', token)}.`,
        `headers: { X-Api-Key: ${plant('a header of v3')} }`,
        `queryParams: [{ key: access_token, value: ${plant('a query parameter of v3')} }]`,
        `body:\n  type: json\n  content: |\n    { "password": "${plant('a body of v3')}" }\n`,
      ].join('\n'),
      [`new/Chat ${plant('a request of v3 that is left out', token)}.request.yaml`]:
        '$kind: websocket-request\nurl: wss://api.example.com\n',
      'new/broken/Bad.request.yaml': `$kind: http-request\nurl: [${plant('YAML that cannot be read', token)}\n`,
    },
    secrets,
  };
}

function plantV1(plant: (place: string) => string): object {
  const request = { method: 'POST', url: 'https://api.example.com/orders' };
  return {
    id: 'c',
    name: 'Orders',
    order: ['r1', 'r2', 'r3'],
    requests: [
      {
        ...request,
        id: 'r1',
        name: 'One',
        currentHelper: 'basicAuth',
        helperAttributes: { id: 'basic', username: 'ada', password: plant('helperAttributes of v1') },
        headers: `X-Size: 1\nX-Api-Key: ${plant('headers of v1')}\n`,
        dataMode: 'raw',
        rawModeData: JSON.stringify({ client_secret: plant('rawModeData of v1') }),
      },
      {
        ...request,
        id: 'r2',
        name: 'Two',
        currentHelper: 'bearerAuth',
        helperAttributes: { id: 'bearer', token: plant('a bearer of v1') },
        dataMode: 'urlencoded',
        data: [{ key: 'password', value: plant('data of v1'), type: 'text', enabled: true }],
      },
      {
        ...request,
        id: 'r3',
        name: 'Three',
        headers: `Authorization: Bearer ${plant('an Authorization header of v1')}`,
        responses: [
          {
            id: 'x',
            name: 'OK',
            responseCode: { code: 200 },
            text: `{"token": "${plant('an answer of v1')}"}`,
          },
        ],
      },
    ],
  };
}
