import type { Say } from './full-collection.js';

/** Returns a collection of format v1 with a text of `say` in every place that a person can write into. */
export function fullCollectionV1(say: Say): object {
  return {
    id: 'c',
    name: say('Orders'),
    description: say('All of them.'),
    order: ['r1'],
    folders_order: ['f'],
    folders: [
      { id: 'f', name: say('Folder'), description: say('These.'), order: ['r2'], folders_order: ['f'] },
    ],
    variables: [{ key: say('tenant'), value: say('acme') }],
    auth: { type: 'bearer', bearer: [{ key: 'token', value: `{{${say('token')}}}` }] },
    requests: [formRequest(say), rawRequest(say)],
  };
}

function formRequest(say: Say): object {
  return {
    id: 'r1',
    name: say('One'),
    description: say('Sends one.'),
    method: 'POST',
    url: `https://${say('host')}/:${say('id')}?${say('a')}=${say('1')}`,
    headers: `${say('A')}: ${say('b')}`,
    headerData: [{ key: say('A'), value: say('b'), enabled: true }],
    queryParams: [{ key: say('a'), value: say('1'), equals: true, description: say('Required.') }],
    pathVariableData: [{ key: say('id'), value: say('1') }],
    dataMode: 'params',
    data: [{ key: say('a'), value: say('b'), type: 'text', enabled: true }],
    currentHelper: 'basicAuth',
    helperAttributes: { id: 'basic', username: say('a'), password: `{{${say('b')}}}` },
    responses: [
      {
        id: 'x',
        name: say('Fine'),
        responseCode: { code: 200, name: say('OK') },
        text: say('{}'),
        request: {},
      },
    ],
  };
}

function rawRequest(say: Say): object {
  return {
    id: 'r2',
    name: say('Two'),
    method: 'PUT',
    url: say('https://api.example.com'),
    rawModeData: JSON.stringify({ [say('a')]: say('b') }),
    dataMode: 'raw',
  };
}

/** Returns an environment file with a text of `say` in every place that a person can write into. */
export function fullEnvironment(say: Say): object {
  return {
    id: say('e-1'),
    name: say('Staging'),
    values: [
      { key: 'base', value: `https://${say('staging.example.com')}`, enabled: true },
      { key: say('tenant'), value: say('acme'), description: say('Whose.'), enabled: true },
      { key: say('key'), value: say('hidden'), currentValue: say('seen'), type: 'secret' },
    ],
    _postman_variable_scope: 'environment',
  };
}
