import type { Transport } from '../client/client.js';
import type { Layer } from '../exchange/layers.js';

/**
 * Calls an operation and returns its answer with the body not read: for what is too large to hold. From then on the
 * body is the caller's: to read, or to `cancel()`.
 */
export async function openStream<C extends Transport, Rest extends readonly unknown[]>(
  operation: (client: C, ...rest: Rest) => Promise<{ readonly response: Response }>,
  client: C,
  ...rest: Rest
): Promise<Response> {
  const keep: Parameters<Layer>[2] = (response) => {
    const { ok, status, headers } = response;
    return Promise.resolve({ ok, status, headers, response, data: undefined });
  };
  const around = client.hooks;
  const hooks: Layer = async (draft, exchange) =>
    around ? around(draft, exchange, keep) : keep(await exchange(draft));
  const { response } = await operation({ ...client, hooks }, ...rest);
  return response;
}
