import type { OperationPlan, PagingPlan } from '../../../model/plan.js';
import type { ArtefactCode } from '../../artefact.js';
import { code, docComment, local, ref, typeRef } from '../../code/code.js';
import { printType } from '../../code/print-type.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import { describeRule } from './describe-rule.js';
import { printElements, printMore, printNext } from './rule-expression.js';

/** Makes what walks through the pages of the operations that have some. */
export const pagesCode: ArtefactCode<object> = {
  exports: ({ operations }) => {
    const walked = operations.flatMap(({ module, paging }) =>
      paging ? [ref(pagesPath(module), paging.pagesName), ref(pagesPath(module), paging.itemsName)] : [],
    );
    if (walked.length === 0) return [];
    return [
      ...walked,
      ref('runtime/errors/page-error', 'PageError'),
      typeRef('runtime/pages/page-options', 'PageOptions'),
    ];
  },
  modules: () => [],
  modulesOf: (plan, { render }) => (plan.paging ? [printPages(plan, plan.paging, render)] : []),
};

function pagesPath(module: string): string {
  return `${module}.pages`;
}

function printPages(plan: OperationPlan, paging: PagingPlan, render: Render): EmittedModule {
  const { module, name, input, resultName } = plan;
  const { rule, pagesName, itemsName, element } = paging;
  const printed = printType(element, module);
  const said = describeRule(rule);
  const doc = (first: string): ReturnType<typeof docComment> =>
    docComment({ prose: [`${first} of \`${name}\`, page after page. ${said}`], tags: [] });
  return render({ module: pagesPath(module), declared: [pagesName, itemsName, 'rule'] }, 'pages', {
    operation: ref(module, name),
    client: typeRef('client', 'Client'),
    input: input
      ? { type: typeRef(module, input.name), optional: !input.required }
      : { type: code`Record<string, never>`, optional: true },
    options: typeRef('runtime/pages/page-options', 'PageOptions'),
    result: typeRef(module, resultName),
    element: printed,
    ruleType: typeRef('runtime/pages/page-rule', 'PageRule'),
    elements: printElements(rule),
    more: printMore(rule),
    next: printNext(rule),
    pages: {
      doc: doc('The results'),
      name: local(pagesName),
      walk: ref('runtime/pages/walk-pages', 'walkPages'),
    },
    items: {
      doc: doc('The elements'),
      name: local(itemsName),
      walk: ref('runtime/pages/walk-items', 'walkItems'),
    },
  });
}
