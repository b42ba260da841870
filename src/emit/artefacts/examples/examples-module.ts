import type { Example } from '../../../model/operation.js';
import type { InputPlan, OperationPlan } from '../../../model/plan.js';
import { createImports, type Imports } from '../../code/imports.js';
import { propertyKey, stringLiteral } from '../../code/literal.js';
import { printText } from '../../code/recorded-text.js';
import { printRecording } from './recording-value.js';
import type { Render } from '../../code/renderer.js';
import { createTypeIndex } from '../../../types/type-index.js';
import { examplesPath } from '../../../plan/examples-path.js';
import type { ExamplesView, SavedResponseView } from '../../code/views.js';

/** Returns the text of that module, or undefined where the collection recorded neither. */
export function printExamples(plan: OperationPlan, render: Render): string | undefined {
  const { input, exampleName, responsesName, requestsName } = plan;
  if (exampleName === undefined && responsesName === undefined) return undefined;
  const imports = createImports(examplesPath(plan));
  const example = input && exampleName !== undefined && viewExample(plan, input, exampleName, imports);
  const requests = input && requestsName !== undefined && viewRequests(plan, input, requestsName, imports);
  const responses = responsesName !== undefined && {
    name: responsesName,
    entries: plan.savedResponses.map(({ key, example: saved }) => viewResponse(key, saved)),
  };
  return render('examples', {
    example: example ?? false,
    requests: requests ?? false,
    responses,
    imports: imports.render(),
  });
}

function viewExample(
  plan: OperationPlan,
  input: InputPlan,
  name: string,
  imports: Imports,
): ExamplesView['example'] {
  const index = createTypeIndex(plan.declarations);
  const value = printRecording(plan.operation.recording, input, index, imports);
  return { name, type: printRecordedType(plan, input, imports), value };
}

function viewRequests(
  plan: OperationPlan,
  input: InputPlan,
  name: string,
  imports: Imports,
): ExamplesView['requests'] {
  const index = createTypeIndex(plan.declarations);
  const keys = plan.savedRequests.map(({ key }) => stringLiteral(key)).join(' | ');
  return {
    name,
    type: `Readonly<Record<${keys}, ${printRecordedType(plan, input, imports)}>>`,
    entries: plan.savedRequests.map(({ key, recording }) => ({
      key: propertyKey(key),
      value: printRecording(recording, input, index, imports),
    })),
  };
}

function printRecordedType({ module }: OperationPlan, { name }: InputPlan, imports: Imports): string {
  return `${imports.type('runtime/fill', 'Recorded')}<${imports.type(module, name)}>`;
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
