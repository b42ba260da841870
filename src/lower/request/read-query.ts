import type { DocumentParameter } from '../../parse/document.js';
import { hasPlaceholder, readTemplate } from '../variables/read-template.js';
import { decodeQueryText } from './decode-text.js';
import { groupByName, shapeParameter, type ParameterEntry } from './group-parameters.js';
import type { ShapeParameter } from './shape.js';

/**
 * Returns the query's parameters, keys and values as plain text. One whose single value holds a variable is sent by
 * itself when the variable has a value; that others tell requests apart is not known here.
 */
export function readQuery(
  query: readonly DocumentParameter[],
  replaced: readonly string[],
  raw: boolean,
): readonly ShapeParameter[] {
  const plain = (text: string): string => (raw ? text : decodeQueryText(text));
  const entries = query
    .filter(({ key, value }) => key !== '' || typeof value === 'string')
    .map(({ key, value, disabled, description }): ParameterEntry => ({
      name: plain(key),
      value: value === null || value === undefined ? null : plain(value),
      disabled,
      ...(description !== undefined && { description }),
    }));
  return groupByName(entries)
    .filter(({ name }) => !replaced.includes(name))
    .map(shapeParameter)
    .map(withSent);
}

/** Returns the parameter with its recorded value sent by default, if that holds a variable. */
export function withSent(parameter: ShapeParameter): ShapeParameter {
  const [value] = parameter.values;
  if (parameter.positions.length !== 1 || typeof value !== 'string' || !hasPlaceholder(value))
    return parameter;
  return { ...parameter, sent: readTemplate(value) };
}
