import { element } from './element.js';
import { variableValues, type Find } from './fill-rows.js';
import type { BodyDescription, RequestDescription, Row, VariableDescription } from './request-description.js';

/** The form of a request, and what stands in it. */
export interface TryForm {
  readonly form: HTMLFormElement;
  /** Returns the request as the form has it now. */
  readonly read: () => RequestDescription;
  /** Returns the value of a variable; undefined while there is none. */
  readonly find: Find;
  /** Returns the files that were chosen, by their fields. */
  readonly files: () => ReadonlyMap<string, File>;
}

/** Returns the form of a request. What is typed stays in it: nothing is kept anywhere else. */
export function createForm(description: RequestDescription): TryForm {
  const variables = new Map(
    description.variables.map((variable) => [variable.name, variableInput(variable)]),
  );
  const pathArguments = description.pathArguments.map(rowInput);
  const query = description.query.map(rowInput);
  const headers = description.headers.map(rowInput);
  const body = bodyInput(description.body);
  const form = element(
    'form',
    { class: 'form', novalidate: '' },
    ...group(
      'Variables',
      [...variables].map(([name, input]) => labelled(name, input)),
    ),
    ...group(
      'Path',
      pathArguments.map(({ row }) => row),
    ),
    ...group(
      'Query',
      query.map(({ row }) => row),
    ),
    ...group(
      'Headers',
      headers.map(({ row }) => row),
    ),
    ...group('Body', body.rows),
  );
  const typed: Find = (name) => {
    const input = variables.get(name);
    return input?.value === '' ? undefined : input?.value;
  };
  return {
    form,
    read: () => ({
      ...description,
      pathArguments: pathArguments.map(({ read }) => read()),
      query: query.map(({ read }) => read()),
      headers: headers.map(({ read }) => read()),
      body: body.read(),
    }),
    find: variableValues(description.variables, typed),
    files: () => chosenFiles(form),
  };
}

function chosenFiles(form: HTMLFormElement): ReadonlyMap<string, File> {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')];
  return new Map(
    inputs.flatMap((input) => [...(input.files ?? [])].map((file) => [input.dataset['field'] ?? '', file])),
  );
}

function group(label: string, rows: readonly HTMLElement[]): readonly HTMLElement[] {
  return rows.length === 0 ? [] : [element('fieldset', {}, element('legend', {}, label), ...rows)];
}

let labels = 0;

function labelled(name: string, input: HTMLElement, before: HTMLElement = element('span')): HTMLElement {
  labels += 1;
  input.id = `try-${labels}`;
  return element('div', { class: 'row' }, before, element('label', { for: input.id }, name), input);
}

function variableInput({ name, secret, default: usual }: VariableDescription): HTMLInputElement {
  const input = element('input', {
    ...{ type: secret ? 'password' : 'text', autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
    placeholder: `{{${name}}}`,
  });
  input.value = usual ?? '';
  return input;
}

interface RowInput {
  readonly row: HTMLElement;
  readonly read: () => Row;
}

function rowInput(row: Row): RowInput {
  const on = element('input', { type: 'checkbox', 'aria-label': `Send ${row.name}` });
  on.checked = row.on;
  if (row.file) {
    const input = element('input', { type: 'file', 'data-field': row.name });
    return {
      row: labelled(row.name, input, on),
      read: () => ({ ...row, on: on.checked, value: input.files?.[0]?.name ?? row.value }),
    };
  }
  const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', dir: 'auto' });
  input.value = row.value ?? '';
  input.addEventListener('input', () => {
    on.checked = true;
  });
  const read = (): Row => ({
    ...row,
    on: on.checked,
    value: row.value === null && input.value === '' ? null : input.value,
  });
  return { row: labelled(row.name, input, on), read };
}

interface BodyInput {
  readonly rows: readonly HTMLElement[];
  readonly read: () => BodyDescription;
}

function bodyInput(body: BodyDescription): BodyInput {
  if (body.kind === 'none') return { rows: [], read: () => body };
  if (body.kind === 'text') {
    const area = element('textarea', { 'aria-label': 'Body', spellcheck: 'false', dir: 'auto' });
    area.value = body.text;
    return { rows: [area], read: () => ({ ...body, text: area.value }) };
  }
  if (body.kind === 'file') {
    const input = element('input', { type: 'file', 'aria-label': 'Body', 'data-field': '' });
    return { rows: [input], read: () => ({ ...body, file: input.files?.[0]?.name ?? body.file }) };
  }
  const rows = body.rows.map(rowInput);
  return {
    rows: rows.map(({ row }) => row),
    read: () => ({ ...body, rows: rows.map(({ read }) => read()) }),
  };
}
