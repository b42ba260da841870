import type { Json, JsonField } from '../../model/json.js';
import { isLiteralSecret } from './is-literal-secret.js';
import { replaceSecret, secretVariable, type ReportSecret } from './secret-variable.js';

/** Returns a JSON body with `{{variables}}` in place of the credentials in it, found by their keys. */
export function concealJson(value: Json, report: ReportSecret): Json {
  switch (value.kind) {
    case 'object':
      return { ...value, fields: value.fields.map((field) => concealField(field, report)) };
    case 'array':
      return { ...value, items: value.items.map((item) => concealJson(item, report)) };
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return value;
  }
}

function concealField(field: JsonField, report: ReportSecret): JsonField {
  if (field.value.kind !== 'string' || !isLiteralSecret(field.key, field.value.value)) {
    return { ...field, value: concealJson(field.value, report) };
  }
  const text = replaceSecret(`the body field ${field.key}`, secretVariable(field.key), report);
  return { ...field, value: { kind: 'string', value: text } };
}

/** Lengths are bounded so that no text, however long, takes more than linear time. */
const field = /("([^"\\\n]{1,100})"\s{0,20}:\s{0,20})"([^"\\\n]{1,8000})"/g;

/** Returns a body that is no JSON, but may look like it, with `{{variables}}` in place of the credentials in it. */
export function concealText(text: string, report: ReportSecret): string {
  return text.replace(field, (whole, head: string, key: string, value: string) =>
    isLiteralSecret(key, value)
      ? `${head}"${replaceSecret(`the body field ${key}`, secretVariable(key), report)}"`
      : whole,
  );
}
