import type { DocumentParameter } from '../../model/document.js';
import { hasPlaceholder, readTemplate } from '../../notation/read-template.js';
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

/**
 * Returns the parameter with its recorded value sent by default, if that holds a variable. A name that holds one itself
 * has no place of its own: what it is called is for the caller to say.
 */
export function withSent(parameter: ShapeParameter): ShapeParameter {
  const { name, values, positions } = parameter;
  const [value] = values;
  if (positions.length !== 1 || typeof value !== 'string') return parameter;
  return hasPlaceholder(value) && !hasPlaceholder(name)
    ? { ...parameter, sent: readTemplate(value) }
    : parameter;
}
