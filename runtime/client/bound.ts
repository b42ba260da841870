/** An operation that has its client already: it takes the input and the options. */
export type Bound<Operation> = Operation extends (client: never, ...rest: infer Rest) => infer Answer
  ? (...rest: Rest) => Answer
  : never;

/** Returns an operation with its client. */
export function bound<Client, Rest extends readonly unknown[], Answer>(
  operation: (client: Client, ...rest: Rest) => Answer,
  client: Client,
): (...rest: Rest) => Answer {
  return (...rest) => operation(client, ...rest);
}
