/** Returns what stands in a place where a person may write anything; `usual` is what one would expect there. */
export type Say = (usual: string) => string;

/** Says everywhere what one would expect. */
export const usually: Say = (usual) => usual;

/** Returns a collection of format v2.1 with a text of `say` in every place that a person can write into. */
export function fullCollection(say: Say): object {
  return {
    info: {
      _postman_id: say('6f1c'),
      name: say('Orders'),
      description: {
        content: `| ${say('Name')} | Description |\n| - | - |\n| ${say('a')} | ${say('b')} |`,
        type: 'text/markdown',
      },
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      { key: 'base', value: `https://${say('api.example.com')}`, description: say('Where it is.') },
      { key: say('tenant'), value: say('acme'), type: 'string' },
      { key: say('key'), value: say('hidden'), type: 'secret' },
    ],
    auth: { type: 'apikey', apikey: pairs({ key: say('X-Key'), value: `{{${say('key')}}}`, in: 'header' }) },
    event: [{ listen: 'prerequest', script: { exec: [say('pm.sendRequest()')], type: 'text/javascript' } }],
    item: [
      {
        name: say('Billing'),
        id: say('f-1'),
        description: say('Orders and all that.'),
        variable: [{ key: say('page'), value: say('1') }],
        auth: { type: 'oauth2', oauth2: pairs({ accessToken: `{{${say('token')}}}`, addTokenTo: 'header' }) },
        item: [jsonItem(say), formItem(say), multipartItem(say)],
      },
      graphqlItem(say),
      fileItem(say),
      ...authItems(say),
      ...textItems(say),
    ],
  };
}

function jsonItem(say: Say): object {
  const request = {
    method: 'POST',
    description: documentation(say),
    header: [
      { key: say('X-Trace'), value: say('1'), description: say('Optional. For support.') },
      { key: say('X-Mode'), value: `{{${say('mode')}}}`, disabled: true },
      { key: 'Content-Type', value: `application/json; x=${say('y')}` },
    ],
    url: url(say),
    body: { mode: 'raw', raw: json(say), options: { raw: { language: 'json' } } },
    auth: { type: 'bearer', bearer: pairs({ token: `{{${say('token')}}}` }) },
  };
  return { name: say('Create an order'), id: say('r-1'), request, response: responses(say, request) };
}

function formItem(say: Say): object {
  const fields = [
    { key: say('to'), value: say('+1'), description: say('(Required) Whom to call.') },
    {
      key: say('amount'),
      value: `{{${say('amount')}}}`,
      description: say('One of `a`, `b`. Defaults to a.'),
    },
    { key: say('to'), value: say('+2'), disabled: true, contentType: say('text/plain') },
  ];
  const request = {
    method: say('PUT'),
    header: `${say('X-A')}: ${say('b')}\n${say('X-B')}: ${say('c')}`,
    url: `http://${say('user')}:${say('word')}@{{${say('host')}}}:8080/${say('a')}/:${say('id')}?${say('q')}=${say('r')}#${say('top')}`,
    body: { mode: 'urlencoded', urlencoded: fields },
  };
  return { name: say('Send a form'), request, response: responses(say, request) };
}

function multipartItem(say: Say): object {
  const formdata = [
    {
      key: say('title'),
      type: 'text',
      value: say('A'),
      contentType: say('text/plain'),
      description: say('It.'),
    },
    { key: say('photo'), type: 'file', src: [say('a.png'), say('b.png')], fileName: say('c.png') },
    { key: say('none'), type: 'file', src: null },
  ];
  const request = {
    method: 'POST',
    url: 'https://api.example.com/orders',
    body: { mode: 'formdata', formdata },
  };
  return { name: say('Upload'), request, response: responses(say, request) };
}

function graphqlItem(say: Say): object {
  const graphql = {
    query: `query ${say('Named')} { ${say('orders')}(first: 1) { id } }`,
    operationName: say('Named'),
    variables: json(say),
  };
  const request = {
    method: 'POST',
    url: 'https://api.example.com/orders',
    body: { mode: 'graphql', graphql },
  };
  return { name: say('Ask'), request, response: responses(say, request) };
}

function fileItem(say: Say): object {
  const request = {
    method: 'PUT',
    url: 'https://api.example.com/orders',
    body: { mode: 'file', file: { src: say('a.bin') } },
  };
  return { name: say('Send a file'), request, response: [] };
}

function authItems(say: Say): readonly object[] {
  const schemes = {
    basic: { username: say('me'), password: `{{${say('password')}}}` },
    digest: { username: `{{${say('user')}}}`, password: say('p'), realm: say('r'), algorithm: 'MD5' },
    hawk: { authId: say('id'), authKey: `{{${say('hawk')}}}`, algorithm: 'sha256', extraData: say('x') },
    awsv4: {
      accessKey: `{{${say('ak')}}}`,
      secretKey: `{{${say('sk')}}}`,
      region: say('eu'),
      service: say('s3'),
    },
    oauth1: {
      consumerKey: `{{${say('ck')}}}`,
      token: say('t'),
      realm: say('r'),
      signatureMethod: 'HMAC-SHA1',
    },
    jwt: { secret: `{{${say('s')}}}`, payload: json(say), algorithm: 'HS256', queryParamKey: say('t') },
    [say('custom')]: { [say('a')]: say('b') },
  };
  return Object.entries(schemes).map(([type, parameters]) => ({
    name: say(`By ${type}`),
    request: {
      method: 'GET',
      url: 'https://api.example.com/orders',
      auth: { type, [type]: pairs(parameters) },
    },
    response: [],
  }));
}

function textItems(say: Say): readonly object[] {
  const bodies: readonly [language: string, raw: string][] = [
    ['text', say('hello')],
    ['xml', `<a b="${say('c')}">${say('d')}</a>`],
    ['json', `{ "a": {{${say('count')}}}, // ${say('a comment')}\n "b": "${say('broken')}", }`],
    ['json', `{{${say('payload')}}}`],
  ];
  return bodies.map(([language, raw]) => {
    const body = { mode: 'raw', raw, options: { raw: { language } } };
    return {
      name: say(`Send ${language}`),
      request: { method: 'POST', url: 'https://api.example.com/orders', body },
      response: [],
    };
  });
}

function url(say: Say): object {
  return {
    raw: `{{base}}/v1/${say('orders')}`,
    host: ['{{base}}'],
    path: [say('v1'), `:${say('id')}`, `x-{{${say('part')}}}`, ':fixed'],
    query: [
      { key: say('page'), value: say('1'), description: say('Optional. Default: 1.') },
      { key: say('sort'), value: `{{${say('sort')}}}` },
      { key: say('page'), value: say('2') },
      { key: say('q'), value: say(''), disabled: true },
    ],
    variable: [
      { key: 'fixed', value: say('42'), description: say('(Required) The order.') },
      { key: say('id'), value: say('7') },
    ],
  };
}

function responses(say: Say, originalRequest: object): readonly object[] {
  const shared = { originalRequest, status: say('OK'), cookie: [], _postman_previewlanguage: say('json') };
  return [
    { ...shared, name: say('Done'), code: 200, header: headers(say), body: json(say) },
    { ...shared, name: say('Done too'), code: 200, header: headers(say), body: json(say) },
    { ...shared, name: say('Text'), code: 404, header: [], body: say('not found') },
  ];
}

function headers(say: Say): readonly object[] {
  return [
    { key: 'Content-Type', value: `application/json; ${say('charset')}` },
    { key: say('X-Rate'), value: say('5') },
  ];
}

function json(say: Say): string {
  const inner = {
    [say('a')]: say('b'),
    [say('list')]: [{ [say('c')]: say('d'), n: 1 }, { [say('e')]: null }],
  };
  return JSON.stringify({
    ...inner,
    id: 1907593,
    [say('by id')]: { [say('2024')]: inner, [say('2025')]: inner },
  });
}

function documentation(say: Say): string {
  return [
    `${say('What it does.')} \`${say('code')}\`\n\n## ${say('Body')}\n`,
    `| Name | Type | Required | Description |\n| --- | --- | --- | --- |`,
    `| ${say('a')} | ${say('string')} | yes | ${say('One of `x`, `y`.')} Defaults to ${say('x')}. |`,
    `| ${say('to')} | integer | ${say('no')} | ${say('Takes a value between 1 and 9.')} |\n`,
    `- \`${say('b')}\`: ${say('Required.')}\n`,
    `<table><tr><th>${say('Field')}</th><th>Description</th></tr>`,
    `<tr><td>${say('c')}</td><td>${say('Optional.')}</td></tr></table>\n`,
    `\`\`\`json\n${say('{}')}\n\`\`\`\n[${say('See')}](${say('https://example.com')})`,
  ].join('\n');
}

function pairs(parameters: Readonly<Record<string, string>>): readonly object[] {
  return Object.entries(parameters).map(([key, value]) => ({ key, value, type: 'string' }));
}
