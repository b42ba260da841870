import type { OperationPlan, ResultPlan } from '../../../model/plan.js';
import { withText } from '../../../types/union-of.js';
import { code, join, typeRef, type Code } from '../../code/code.js';
import type { AliasView } from '../../code/declaration-view.js';
import { printType } from '../../code/print-type.js';

const bar = code` | `;

/** Returns the union of an operation's results, told apart by their literal status. */
export function printResult(plan: OperationPlan): AliasView {
  const members = plan.results.map(
    (result) =>
      code`${typeRef('runtime/result/result', 'Result')}<${result.status}, ${printData(result, plan.module)}>`,
  );
  const known = plan.results.map(({ status }) => code`${status}`);
  const statuses = known.length === 0 ? code`never` : join(known, bar);
  const other = code`${typeRef('runtime/result/result', 'OtherResult')}<${statuses}>`;
  return {
    kind: 'alias',
    name: plan.resultName,
    doc: [`What {@link ${plan.name}} resolves to, told apart by \`status\`.`],
    type: join([...members, other], bar),
  };
}

/**
 * Returns the type of the data of one status: what a stream hands out is looped over. Types without a module are declared
 * in `home`, the module of the operation. From 500 on a gateway may answer, with a text of its own.
 */
export function printData({ status, type, reader }: ResultPlan, home: string): Code {
  if (reader === 'lines') return code`AsyncIterable<${printType(type, home)}>`;
  if (reader === 'blob') return code`Blob`;
  if (reader === 'json' && status >= 500) return printType(withText(type), home);
  if (reader !== 'events') return printType(type, home);
  return code`AsyncIterable<${typeRef('runtime/result/as-events', 'ServerEvent')}>`;
}
