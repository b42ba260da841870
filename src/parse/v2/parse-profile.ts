import type { ProtocolProfile } from '../../model/document.js';
import { isList, isRecord } from '../json-value.js';

/** Returns what the `protocolProfileBehavior` of a collection, a folder or an item says about the request itself. */
export function parseProfile(value: unknown): ProtocolProfile {
  if (!isRecord(value)) return {};
  const { disableBodyPruning, disableUrlEncoding, disabledSystemHeaders } = value;
  const disabled = parseHeaderNames(disabledSystemHeaders);
  return {
    ...(disableBodyPruning !== undefined && { disableBodyPruning: Boolean(disableBodyPruning) }),
    ...(disableUrlEncoding !== undefined && { disableUrlEncoding: Boolean(disableUrlEncoding) }),
    ...(disabled && { disabledSystemHeaders: disabled }),
  };
}

/** Postman writes an object of header names, each true where the header is not to be sent. */
function parseHeaderNames(value: unknown): readonly string[] | undefined {
  if (isList(value)) return value.filter((name) => typeof name === 'string');
  if (!isRecord(value)) return undefined;
  return Object.entries(value).flatMap(([name, disabled]) => (disabled ? [name] : []));
}
