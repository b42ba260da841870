import { stringify } from 'yaml';
import type { SourceFolder } from '../../../src/model/inputs.js';
import type { Say } from './full-collection.js';

/** The files of a collection of format v3, each as the value that its YAML holds, by their paths. */
export type FolderValues = Readonly<Record<string, unknown>>;

/** Returns a collection of format v3 with a text of `say` in every place that a person can write into, names of files among them. */
export function fullFolder(say: Say): FolderValues {
  const folder = nameOf(say('Billing'));
  const request = nameOf(say('Create an order'));
  return {
    '.resources/definition.yaml': {
      $kind: 'collection',
      name: say('Orders'),
      description: say('All of it.'),
      variables: [{ key: 'base', value: `https://${say('api.example.com')}`, description: say('Where.') }],
      auth: { type: 'apikey', credentials: { key: say('X-Key'), value: `{{${say('key')}}}`, in: 'header' } },
    },
    [`${folder}/.resources/definition.yaml`]: {
      name: say('Billing'),
      description: say('Orders.'),
      variables: { [say('page')]: say('1') },
      auth: [{ type: 'basic', credentials: [{ key: 'username', value: say('me') }] }],
    },
    [`${folder}/${request}.request.yaml`]: httpRequest(say),
    [`${folder}/.resources/${request}.resources/examples/${nameOf(say('Done'))}.example.yaml`]: example(say),
    [`${nameOf(say('Form'))}.request.yml`]: {
      $kind: 'http-request',
      name: say('Send a form'),
      method: say('PUT'),
      url: `https://${say('host')}/${say('a')}?${say('q')}=${say('r')}`,
      auth: { type: say('custom'), credentials: { [say('a')]: say('b') } },
      body: {
        type: 'urlencoded',
        content: { [say('to')]: [say('a'), { value: say('b'), description: say('It.') }] },
      },
    },
    'Ask.request.yaml': {
      $kind: 'graphql-request',
      name: say('Ask'),
      url: say('https://api.example.com'),
      query: `query ${say('Named')} { a }`,
      variables: JSON.stringify({ [say('a')]: say('b') }),
      operationName: say('Named'),
    },
  };
}

function httpRequest(say: Say): object {
  return {
    $kind: 'http-request',
    id: say('r-1'),
    name: say('Create an order'),
    description: `${say('What it does.')}\n\n| Name | Description |\n| - | - |\n| ${say('a')} | ${say('Required.')} |`,
    method: 'POST',
    url: `{{base}}/${say('orders')}/:${say('id')}`,
    pathVariables: { [say('id')]: say('7') },
    queryParams: [{ key: say('page'), value: say('1'), description: say('Optional.') }],
    headers: { [say('X-Trace')]: say('1'), 'X-Mode': `{{${say('mode')}}}` },
    body: {
      type: 'json',
      content: JSON.stringify({ [say('a')]: say('b'), [say('c')]: [{ [say('d')]: null }] }),
    },
    examples: [{ name: say('Inline'), ...example(say) }],
    settings: { [say('strictSSL')]: say('on') },
  };
}

function example(say: Say): object {
  return {
    $kind: 'http-example',
    request: { method: 'POST', url: say('https://api.example.com'), headers: { [say('A')]: say('b') } },
    response: {
      statusCode: 200,
      statusText: say('OK'),
      headers: { 'Content-Type': `application/json; ${say('charset')}`, [say('X-A')]: say('b') },
      body: { type: 'json', content: JSON.stringify({ [say('a')]: say('b') }) },
    },
  };
}

/** Returns a text as a name that a file can have. */
function nameOf(text: string): string {
  return text.replaceAll(/[/\0]/g, '_') || '_';
}

/** Returns the files of a folder as they are read from a disk. */
export function folderOf(files: FolderValues): SourceFolder {
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([path, value]) => ({
    path,
    bytes: encoder.encode(stringify(value, { aliasDuplicateObjects: false })),
  }));
  return { files: entries, name: 'orders' };
}
