import * as v from 'valibot';
import { inputError } from '../../diagnostics/errors.js';
import { pointerTo } from '../../diagnostics/json-pointer.js';
import { defaultConfig, type Config } from '../../model/config.js';
import { readJson, type JsonRole } from '../read-json.js';
import { configSchema, explainIssue, printFault, type ConfigFault } from './config-schema.js';
import { parsePaging } from './parse-paging.js';
import { parseOverrides, type Refuse } from './parse-overrides.js';

const role: JsonRole = { code: 'config-unreadable', advice: 'Correct the configuration file.' };

/** Returns what a configuration file says; an InputError where it says what nobody understands. */
export async function parseConfig(bytes: Uint8Array, file: string): Promise<Config> {
  const refuse: Refuse = (fault: ConfigFault) => {
    const { keys } = fault;
    const location = { file, ...(keys.length > 0 && { pointer: pointerTo(...keys) }) };
    const message = `${file} is no configuration of postwright: ${printFault(fault)}`;
    return inputError(role.code, message, location);
  };
  const result = v.safeParse(configSchema, readJson(bytes, file, role), { abortEarly: true });
  if (!result.success) throw refuse(explainIssue(result.issues[0]));
  const { undocumented = defaultConfig.undocumented, overrides, paging, notSecrets, secrets } = result.output;
  return {
    undocumented,
    overrides: await parseOverrides(overrides, refuse),
    paging: parsePaging(paging),
    notSecrets,
    secrets,
    file,
  };
}
