import { binary } from '../runtime/body/binary.js';
import type { Body } from '../runtime/body/body.js';
import { form } from '../runtime/body/form.js';
import { multipart } from '../runtime/body/multipart.js';
import { untyped } from '../runtime/body/untyped.js';
import { send } from '../runtime/send/send.js';
import { authorizerOf } from './authorizers.js';
import { authParameters, buildBody, buildHeaders, buildUrl } from './build-request.js';
import type { Find } from './fill-rows.js';
import type { RequestDescription } from './request-description.js';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly milliseconds: number;
}

/** Sends a request as the clients do, by their own runtime; files are given by the names of their fields. */
export async function sendRequest(
  description: RequestDescription,
  find: Find,
  files: ReadonlyMap<string, File>,
): Promise<Reply> {
  const { auth, operation, method } = description;
  const start = performance.now();
  let reply: Response | undefined;
  const client = {
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });
      reply = response.clone();
      return response;
    },
  };
  await send(
    client,
    {},
    {
      ...{ place: operation, method },
      url: buildUrl(description, find),
      headers: Object.fromEntries(buildHeaders(description, find)),
      auth: authorizerOf(auth?.kind, auth ? authParameters(auth, find) : {}),
      body: bodyToSend(description, find, files),
    },
  ).catch((error: unknown) => {
    // An answer that cannot be read as it should be is shown all the same.
    if (reply === undefined) throw error;
  });
  if (reply === undefined) throw new Error('No answer.');
  return {
    status: reply.status,
    statusText: reply.statusText,
    headers: [...reply.headers],
    text: await reply.text(),
    milliseconds: Math.round(performance.now() - start),
  };
}

function bodyToSend(
  { body: described }: RequestDescription,
  find: Find,
  files: ReadonlyMap<string, File>,
): Body | undefined {
  const body = buildBody(described, find);
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'text':
      return { content: body.text };
    case 'form': {
      const made = form(body.fields);
      return described.kind === 'form' && !described.typed ? made && untyped(made) : made;
    }
    case 'multipart': {
      const typed = body.parts.flatMap(({ name, contentType }) =>
        contentType === undefined ? [] : [[name, contentType] as const],
      );
      return multipart(
        body.parts.map(({ name, value, file }) => [name, file ? fileNamed(name, value, files) : value]),
        Object.fromEntries(typed),
      );
    }
    case 'file':
      return binary(fileNamed('', body.file, files));
  }
}

function fileNamed(field: string, name: string, files: ReadonlyMap<string, File>): File {
  return files.get(field) ?? new File([], name);
}
