import type { Example } from '../../../model/operation.js';
import type { InputPlan, OperationPlan } from '../../../model/plan.js';
import { code, join, literal, local, propertyName, typeRef, type Code } from '../../code/code.js';
import { printText } from '../../code/recorded-text.js';
import { printRecording } from './recording-value.js';
import type { ArtefactCode } from '../../artefact.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import { createTypeIndex } from '../../../types/type-index.js';
import { examplesPath } from '../../../plan/examples-path.js';
import type { ExamplesView, SavedResponseView } from './examples-view.js';

/** Makes the modules with what the collection recorded. */
export const examplesCode: ArtefactCode<object> = {
  exports: () => [],
  modules: () => [],
  modulesOf(operation, { hasExamples, render }) {
    if (!hasExamples) return [];
    const module = printExamples(operation, render);
    return module === undefined ? [] : [module];
  },
};

/** Returns an operation's module with its recorded request and responses, or undefined where the collection recorded neither. */
function printExamples(plan: OperationPlan, render: Render): EmittedModule | undefined {
  const { input, exampleName, responsesName, requestsName } = plan;
  if (exampleName === undefined && responsesName === undefined) return undefined;
  const example = input && exampleName !== undefined && viewExample(plan, input, exampleName);
  const requests = input && requestsName !== undefined && viewRequests(plan, input, requestsName);
  const responses = responsesName !== undefined && {
    name: local(responsesName),
    entries: plan.savedResponses.map(({ key, example: saved }) => viewResponse(key, saved)),
  };
  const declared = [exampleName, requestsName, responsesName].filter((name) => name !== undefined);
  return render({ module: examplesPath(plan), declared }, 'examples', {
    example: example ?? false,
    requests: requests ?? false,
    responses,
  });
}

function viewExample(plan: OperationPlan, input: InputPlan, name: string): ExamplesView['example'] {
  const index = createTypeIndex(plan.declarations);
  const value = printRecording(plan.operation.recording, input, index);
  return { name: local(name), type: printRecordedType(plan, input), value };
}

function viewRequests(plan: OperationPlan, input: InputPlan, name: string): ExamplesView['requests'] {
  const index = createTypeIndex(plan.declarations);
  const keys = join(
    plan.savedRequests.map(({ key }) => literal(key)),
    code` | `,
  );
  return {
    name: local(name),
    type: code`Readonly<Record<${keys}, ${printRecordedType(plan, input)}>>`,
    entries: plan.savedRequests.map(({ key, recording }) => ({
      key: propertyName(key),
      value: printRecording(recording, input, index),
    })),
  };
}

function printRecordedType({ module }: OperationPlan, { name }: InputPlan): Code {
  return code`${typeRef('runtime/client/fill', 'Recorded')}<${typeRef(module, name)}>`;
}

function viewResponse(key: string, { status, headers, body }: Example): SavedResponseView {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return {
    key: propertyName(key),
    status,
    headers: type === undefined ? code`{}` : code`{ 'content-type': ${literal(type)} }`,
    body: printText(body),
  };
}
