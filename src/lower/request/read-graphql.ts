import type { Json } from '../../model/json.js';
import type { DocumentBody } from '../../model/document.js';
import { isFiniteJson } from '../../json/is-finite-json.js';
import { parseJson } from '../../json/parse-json.js';
import { readTemplate } from '../../notation/read-template.js';
import type { BodyReading } from './body-reading.js';

type DocumentGraphql = Extract<DocumentBody, { kind: 'graphql' }>;

/** Returns a GraphQL body. Variables that are no JSON make the body none either: it is sent as the text that Postman puts together. */
export function readGraphql(body: DocumentGraphql): BodyReading {
  const { query, operationName, variables } = body;
  const value = variables === undefined ? undefined : parseJson(variables);
  if (variables !== undefined && (!value || isBare(value) || !isFiniteJson(value))) return readBroken(body);
  return {
    shape: {
      kind: 'graphql',
      query: readTemplate(query),
      ...(operationName !== undefined && { operationName: readTemplate(operationName) }),
      ...(value && { variables: value }),
    },
    recorded: { kind: 'graphql', variables: value },
  };
}

function readBroken({ query, operationName, variables }: DocumentGraphql): BodyReading {
  const parts = [
    `"query":${JSON.stringify(query)}`,
    ...(operationName === undefined ? [] : [`"operationName":${JSON.stringify(operationName)}`]),
    `"variables":${variables ?? ''}`,
  ];
  return {
    shape: { kind: 'text', contentType: 'application/json' },
    recorded: { kind: 'text', text: `{${parts.join()}}` },
  };
}

function isBare(value: Json): boolean {
  return value.kind === 'string' && value.unquoted === true;
}
