import type { Example } from '../model/operation.js';
import type { DecodedExample } from './infer/read-example.js';
import type { DocumentResponse } from '../model/document.js';
import type { Answer, PlacedShape } from './read-shapes.js';
import type { RequestShape } from './request/shape.js';

/** Returns the saved responses that can be answered again: those with a status that HTTP knows. */
export function readExamples(request: PlacedShape): readonly DecodedExample[] {
  const { shape, answers } = request;
  return answers.flatMap((answer) => {
    const { response, body, json } = answer;
    const { name, status } = response;
    if (status === undefined || !Number.isInteger(status) || status < 100 || status > 999) return [];
    const example = { name, status, headers: openHeaders(response), body, ...answeredRequest(answer, shape) };
    return [{ example, json }];
  });
}

function openHeaders({ headers }: DocumentResponse): Example['headers'] {
  return headers
    .filter(({ disabled, key }) => !disabled && key.trim() !== '')
    .map(({ key, value }) => [key.trim(), value ?? '']);
}

/** The saved request, where it is another one than the operation's own. */
function answeredRequest({ shape }: Answer, operation: RequestShape): Pick<Example, 'recording' | 'other'> {
  if (!shape) return {};
  const { method, url, recording } = shape;
  const isFitting = fits(shape, operation);
  const isOwn = isFitting && JSON.stringify(url.path) === JSON.stringify(operation.url.path);
  const differs = JSON.stringify(recording) !== JSON.stringify(operation.recording);
  return {
    ...(isFitting && differs && recording && { recording }),
    ...(!isOwn && { other: { method, url, ...(recording && { recording }) } }),
  };
}

/** Whether the values of a saved request fit the operation's input. */
function fits(shape: RequestShape, operation: RequestShape): boolean {
  const names = ({ path }: RequestShape): string => JSON.stringify(path.map(({ name }) => name).sort());
  const sameBody = shape.body.kind === operation.body.kind || shape.body.kind === 'none';
  return sameBody && shape.method === operation.method && names(shape) === names(operation);
}
