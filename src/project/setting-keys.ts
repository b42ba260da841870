import { clientOptions, type OptionDescription } from '../options.js';

/** What may stand at a key of a client's settings. */
export type SettingKey =
  | { readonly kind: 'option'; readonly name: string; readonly option: OptionDescription }
  /** An object with keys of its own, in the place of which the value of its first one may stand. */
  | { readonly kind: 'group'; readonly keys: ReadonlyMap<string, Extract<SettingKey, { kind: 'option' }>> };

/** What a client's settings may say besides its source and its output: the keys follow from the options that there are. */
export const settingKeys: ReadonlyMap<string, SettingKey> = gatherKeys();

function gatherKeys(): ReadonlyMap<string, SettingKey> {
  const keys = new Map<string, SettingKey>();
  const groups = new Map<string, Map<string, Extract<SettingKey, { kind: 'option' }>>>();
  for (const [name, option] of clientOptions) {
    const [group, key] = option.setting?.split('.') ?? [];
    if (group === undefined || key === undefined) {
      keys.set(name, { kind: 'option', name, option });
      continue;
    }
    const known = groups.get(group) ?? new Map<string, Extract<SettingKey, { kind: 'option' }>>();
    groups.set(group, known.set(key, { kind: 'option', name, option }));
    keys.set(group, { kind: 'group', keys: known });
  }
  return keys;
}
