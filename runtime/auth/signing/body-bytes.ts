import type { Draft } from '../../exchange/draft.js';

/**
 * Returns the body as it goes out, or undefined where there is none. Form data is framed here and now, and takes the place
 * of the body: fetch would frame it again with another boundary, and a signature over the body would not hold.
 */
export async function bodyBytes(draft: Draft): Promise<ArrayBuffer | undefined> {
  if (draft.body === undefined || draft.body === '') return undefined;
  const framed = new Response(draft.body);
  const type = framed.headers.get('content-type');
  const bytes = await framed.arrayBuffer();
  if (draft.body instanceof FormData) {
    draft.headers.set('content-type', type ?? 'multipart/form-data');
    draft.body = new Blob([bytes]);
  }
  return bytes;
}
