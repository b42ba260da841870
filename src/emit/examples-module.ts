import type { Example } from '../model/operation.js';
import type { OperationPlan } from '../plan/plan.js';
import { createImports } from './imports.js';
import { propertyKey, stringLiteral } from './literal.js';
import { printText } from './recorded-text.js';
import { printRecording } from './recording-value.js';
import type { Render } from './renderer.js';
import { createTypeIndex } from './type-index.js';
import type { ExamplesView, SavedResponseView } from './views.js';

/** Returns the path of the module with an operation's recorded request and responses, without its extension. */
export function examplesPath({ module }: OperationPlan): string {
  return `${module}.examples`;
}

/** Returns the text of that module, or undefined where the collection recorded neither. */
export function printExamples(plan: OperationPlan, render: Render): string | undefined {
  const { input, exampleName, responsesName } = plan;
  if (exampleName === undefined && responsesName === undefined) return undefined;
  const imports = createImports(examplesPath(plan));
  const example = input && exampleName !== undefined && viewExample(plan, input, exampleName, imports);
  const responses = responsesName !== undefined && {
    name: responsesName,
    entries: plan.savedResponses.map(({ key, example: saved }) => viewResponse(key, saved)),
  };
  return render('examples', { example: example ?? false, responses, imports: imports.render() });
}

function viewExample(
  plan: OperationPlan,
  input: NonNullable<OperationPlan['input']>,
  name: string,
  imports: ReturnType<typeof createImports>,
): ExamplesView['example'] {
  const type = `${imports.type('runtime/fill', 'Recorded')}<${imports.type(plan.module, input.name)}>`;
  const index = createTypeIndex(plan.declarations);
  return { name, type, value: printRecording(plan.operation.recording, input, index, imports) };
}

function viewResponse(key: string, { status, headers, body }: Example): SavedResponseView {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return {
    key: propertyKey(key),
    status,
    headers: type === undefined ? '{}' : `{ 'content-type': ${stringLiteral(type)} }`,
    body: printText(body),
  };
}
