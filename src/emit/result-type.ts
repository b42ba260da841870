import type { OperationPlan } from '../plan/plan.js';
import type { Imports } from './imports.js';
import type { AliasView } from './module-view.js';
import { printType } from './print-type.js';

/** Returns the union of an operation's results, told apart by their literal status. */
export function printResult(plan: OperationPlan, imports: Imports): AliasView {
  const members = plan.results.map(({ status, type }) => {
    return `${imports.type('runtime/result', 'Result')}<${status}, ${printType(type, imports)}>`;
  });
  const known = plan.results.map(({ status }) => String(status)).join(' | ') || 'never';
  const other = `${imports.type('runtime/result', 'OtherResult')}<${known}>`;
  return {
    kind: 'alias',
    name: plan.resultName,
    doc: [`What {@link ${plan.name}} resolves to, told apart by \`status\`.`],
    type: [...members, other].join(' | '),
  };
}
