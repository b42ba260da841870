import type { OperationPlan, ResultPlan } from '../../../model/plan.js';
import type { Imports } from '../../code/imports.js';
import type { AliasView } from '../../code/module-view.js';
import { printType } from '../../code/print-type.js';

/** Returns the union of an operation's results, told apart by their literal status. */
export function printResult(plan: OperationPlan, imports: Imports): AliasView {
  const members = plan.results.map((result) => {
    return `${imports.type('runtime/result', 'Result')}<${result.status}, ${printData(result, imports)}>`;
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

/** Returns the type of the data of one status: what a stream hands out is looped over. */
export function printData({ type, reader }: ResultPlan, imports: Imports): string {
  if (reader === 'lines') return `AsyncIterable<${printType(type, imports)}>`;
  if (reader === 'blob') return 'Blob';
  if (reader !== 'events') return printType(type, imports);
  return `AsyncIterable<${imports.type('runtime/streams/as-events', 'ServerEvent')}>`;
}
