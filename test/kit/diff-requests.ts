/** A request of a collection, by what a test says of it. */
export interface Given {
  readonly name?: string;
  readonly method?: string;
  readonly description?: string;
  readonly url?: unknown;
  /** The parts of the URL, where it is not told whole. */
  readonly host?: string;
  readonly path?: string;
  readonly auth?: object;
  /** The rows of the table that documents the body. */
  readonly rows?: readonly string[];
  readonly body?: object;
  /** Answers by their statuses. */
  readonly answers?: Readonly<Record<number, readonly unknown[]>>;
  readonly header?: readonly object[];
}

/** Returns the request as an item of a collection. */
export function request(given: Given): object {
  const {
    name = 'Find',
    method = 'POST',
    host = 'https://a.test',
    path = '',
    url = `${host}/orders${path}`,
    auth,
    rows = [],
    description = '',
    body,
    answers = {},
  } = given;
  const table = ['| Name | Type | Required | Description |', '|---|---|---|---|', ...rows].join('\n');
  const described = [description, rows.length > 0 ? table : ''].filter((text) => text !== '').join('\n\n');
  return {
    name,
    request: {
      method,
      url,
      header: given.header ?? [],
      ...(auth && { auth }),
      ...(described !== '' && { description: described }),
      ...(body && { body }),
    },
    response: Object.entries(answers).flatMap(([code, examples]) =>
      examples.map((example) => ({
        name: 'Saved',
        code: Number(code),
        header: [{ key: 'Content-Type', value: typeof example === 'string' ? example : 'application/json' }],
        body: typeof example === 'string' ? 'data: {}\n\n' : JSON.stringify(example),
      })),
    ),
  };
}

/** Returns a body of JSON. */
export function json(value: unknown): object {
  return { mode: 'raw', raw: JSON.stringify(value), options: { raw: { language: 'json' } } };
}

/** Returns a request with a body of documented fields. */
export function rows(...some: readonly string[]): Given {
  const names = some.map((line) => line.split('|')[1]?.trim() ?? '');
  return { rows: some, body: json(Object.fromEntries(names.map((name) => [name, null]))) };
}

/** Returns a request with saved answers of status 200. */
export const answer = (...examples: readonly unknown[]): Given => ({ answers: { 200: examples } });
