import type { Example, Recording } from '../model/operation.js';
import type { Answer, PlacedShape } from './read-shapes.js';
import type { RequestShape } from './request/shape.js';

/** Returns the saved responses that can be answered again: those with a status that HTTP knows. */
export function readExamples({ shape, answers }: PlacedShape): readonly Example[] {
  return answers.flatMap((answer) => {
    const { name, status, headers, body } = answer.response;
    if (status === undefined || !Number.isInteger(status) || status < 100 || status > 999) return [];
    const recording = ownRecording(answer, shape);
    return [
      {
        name,
        status,
        headers: headers
          .filter(({ disabled, key }) => !disabled && key.trim() !== '')
          .map(({ key, value }) => [key.trim(), value ?? ''] as const),
        body: body ?? '',
        ...(recording && { recording }),
      },
    ];
  });
}

/** The saved request, where it is another one than the operation's own and its values fit the operation's input. */
function ownRecording({ shape }: Answer, operation: RequestShape): Recording | undefined {
  const recording = shape?.recording;
  if (!recording || !fits(shape, operation)) return undefined;
  return JSON.stringify(recording) === JSON.stringify(operation.recording) ? undefined : recording;
}

function fits(shape: RequestShape, operation: RequestShape): boolean {
  const names = ({ path }: RequestShape): string => JSON.stringify(path.map(({ name }) => name).sort());
  const sameBody = shape.body.kind === operation.body.kind || shape.body.kind === 'none';
  return sameBody && shape.method === operation.method && names(shape) === names(operation);
}
