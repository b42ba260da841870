import type { ClientVariable, PathForm } from '../model/api.js';
import type { TemplatePart } from '../model/template.js';
import { fitsName } from './variable-names.js';

/**
 * Returns how the value of a part is encoded in a path where that is not as one segment. Of a name put together it is as that
 * of the variables that the name may come to.
 */
export function pathFormOf(
  part: TemplatePart,
  variables: ReadonlyMap<string, Pick<ClientVariable, 'inPath'>>,
): PathForm | undefined {
  if (part.kind === 'variable') return variables.get(part.name)?.inPath;
  if (part.kind !== 'nested') return undefined;
  const fitting = [...variables].filter(([name]) => fitsName(part.name, name));
  const forms = new Set(fitting.map(([, { inPath }]) => inPath));
  if (forms.has('encoded')) return 'encoded';
  return forms.has('segments') ? 'segments' : undefined;
}
