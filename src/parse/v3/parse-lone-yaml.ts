import { inputError } from '../../diagnostics/errors.js';
import type { Document } from '../../model/document.js';
import { recognizeForeign } from '../foreign-format.js';
import { isRecord } from '../json-value.js';
import type { Place } from '../place.js';
import { indexExamples } from './index-examples.js';
import { parseRequestFile } from './parse-request-file.js';
import { isHttp } from './read-files.js';
import { readYaml } from './read-yaml.js';

/** Returns the document of one request of format v3 alone; an InputError where the YAML is none. */
export async function parseLoneYaml(bytes: Uint8Array, place: Place): Promise<Document> {
  const { file } = place;
  const reading = await readYaml(bytes);
  const record = 'value' in reading && isRecord(reading.value) ? reading.value : undefined;
  const path = file.split(/[\\/]/).at(-1) ?? '';
  const stem = path.replace(/(?:\.request)?\.ya?ml$/i, '');
  if (!record || !isHttp(record, /\.request\.ya?ml$/i.test(path))) {
    const foreign = record && recognizeForeign(record);
    const problem = 'problem' in reading ? `: ${reading.problem}` : '';
    const message = foreign
      ? `${file} is no Postman collection: this is ${foreign.found}. ${foreign.advice}`
      : `${file} is no request of Postman's format v3${problem}. Name a collection file, or the folder of a collection.`;
    const line = 'line' in reading ? reading.line : undefined;
    throw inputError('source-not-collection', message, { file, ...(line !== undefined && { line }) });
  }
  const item = parseRequestFile({ path, stem, record }, indexExamples([]), place);
  return { name: item.name, variables: [], profile: {}, items: [item] };
}
