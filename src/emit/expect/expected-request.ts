import type { ClientVariable } from '../../model/api.js';
import type { Operation, Recording } from '../../model/operation.js';
import { expectedAuth } from './expected-auth.js';
import { expectedBody, printSigned } from './expected-body.js';
import { expectedHeaders } from './expected-headers.js';
import { expectedUrl, type ExpectedUrl } from './expected-url.js';
import { code, literal, local, type Code, type NameCode } from '../code/code.js';
import { createWireValues } from './wire-values.js';

/** One property of the request as a test expects it. */
export type ExpectedProperty = {
  readonly name: NameCode;
  readonly value: Code;
};

/** Methods that fetch writes in capitals whatever their case. */
const capitalised = /^(?:delete|get|head|options|post|put)$/i;

/** Methods that fetch never sends, and what no method can be. */
const unsendable = /^(?:connect|trace|track)$|[^\w!#$%&'*+.^`|~-]|^$/i;

/** Returns how a recorded request arrives at a server, undefined where fetch cannot send it. */
export function expectedRequest(
  operation: Operation,
  recording: Recording | undefined,
  samples: ReadonlyMap<string, string>,
  variables: ReadonlyMap<string, ClientVariable>,
): readonly ExpectedProperty[] | undefined {
  const values = createWireValues(recording, samples, operation.path);
  const auth = expectedAuth(operation, values);
  const url = expectedUrl(operation, variables, values, auth);
  const body = expectedBody(operation.body, values);
  const headers = expectedHeaders(operation, body, auth, values);
  const { method } = operation;
  if (url === undefined || headers === undefined || unsendable.test(method)) return undefined;
  if (body && /^(?:get|head)$/i.test(method)) return undefined;
  const known: ExpectedUrl = auth.kind === 'unknown' ? { ...url, complete: false } : url;
  const found = [
    { name: local('method'), value: literal(capitalised.test(method) ? method.toUpperCase() : method) },
    { name: local('url'), value: printUrl(known) },
    { name: local('headers'), value: headers.text },
  ];
  if (body === undefined) return found;
  const printed =
    auth.kind === 'unknown' ? printSigned(body, headers.contentType) : body.print(headers.contentType);
  return [...found, { name: local('body'), value: printed }];
}

function printUrl({ text, complete }: ExpectedUrl): Code {
  return complete ? literal(text) : code`expect.stringContaining(${literal(text)}) as unknown`;
}
