import type { Authorizer, Draft } from '../exchange/draft.js';

/** An authorizer that answers the challenge of a 401. */
export interface AnsweringAuthorizer extends Authorizer {
  /** Changes the request so that it answers the challenge; true when it is worth sending again. */
  answer(draft: Draft, challenge: Response): boolean | Promise<boolean>;
}

/** Returns the authorizer with what sends a request again, once, after a 401 that it can answer. */
export function answering(authorizer: AnsweringAuthorizer): AnsweringAuthorizer {
  return {
    ...authorizer,
    async exchange(draft, transfer): Promise<Response> {
      const send = (): Promise<Response> => authorizer.exchange?.(draft, transfer) ?? transfer(draft);
      const response = await send();
      // A stream is gone once it was sent.
      if (response.status !== 401 || draft.body instanceof ReadableStream) return response;
      if (!(await authorizer.answer(draft, response))) return response;
      await response.body?.cancel();
      return send();
    },
  };
}
