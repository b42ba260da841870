import { describe, expect, expectTypeOf, it } from 'vitest';
import { bearer } from '../../../../runtime/auth/bearer.js';
import { createBaseClient } from '../../../../runtime/client/client.js';
import { ApiError } from '../../../../runtime/errors/api-error.js';
import { hooks } from '../../../../runtime/hooks/hooks.js';
import type { HttpVerb } from '../../../../runtime/request/http-verb.js';
import type { HttpStatus, OtherResult, Result } from '../../../../runtime/result/result.js';
import { send } from '../../../../runtime/send/send.js';
import { unwrap, type AnyResult } from '../../../../runtime/result/unwrap.js';
import { inspect } from 'node:util';

interface Created {
  id: string;
}

interface Failure {
  message: string;
}

type CreateResult =
  Result<201, Created> | Result<404, Failure> | Result<700, string> | OtherResult<201 | 404 | 700>;

const response = new Response(null);
const { headers } = response;

function result(status: 201 | 404): CreateResult {
  return status === 201
    ? { ok: true, status, data: { id: '1' }, headers, response }
    : { ok: false, status, data: { message: 'none' }, headers, response };
}

describe('a result', () => {
  it('is narrowed by its status', () => {
    const given = result(201);
    if (given.status === 201) expectTypeOf(given.data).toEqualTypeOf<Created>();
    else if (given.status === 404) expectTypeOf(given.data).toEqualTypeOf<Failure>();
    else if (given.status === 700) expectTypeOf(given.data).toEqualTypeOf<string>();
    else expectTypeOf(given.data).toBeUnknown();
    if (given.status === 500) expectTypeOf(given).toEqualTypeOf<OtherResult<201 | 404 | 700>>();
    expect(given.status).toBe(201);
  });

  it('is narrowed by whether it is a success', () => {
    const given = result(404);
    if (given.ok) expectTypeOf(given.status).toEqualTypeOf<Exclude<HttpStatus, 404 | 700>>();
    else expectTypeOf(given).toEqualTypeOf<Exclude<CreateResult, Result<201, Created>>>();
    expectTypeOf<Result<299, Created>['ok']>().toEqualTypeOf<true>();
    expectTypeOf<Result<404 | 700 | 20 | 2000, Failure>['ok']>().toEqualTypeOf<false>();
    expect(given.ok).toBe(false);
  });

  it('has a status of the list', () => {
    expectTypeOf<OtherResult<201 | 404>['status']>().toEqualTypeOf<Exclude<HttpStatus, 201 | 404>>();
    expectTypeOf<418>().toExtend<HttpStatus>();
    expectTypeOf<number>().not.toExtend<HttpStatus>();
  });
});

describe('unwrap', () => {
  it('returns the data of a success, typed by the examples', () => {
    const data = unwrap(result(201));
    expectTypeOf(data).toEqualTypeOf<Created>();
    expect(data).toEqual({ id: '1' });
  });

  it('returns data of which nothing is known where no example shows a success', () => {
    expectTypeOf(unwrap<OtherResult<never>>).returns.toBeUnknown();
    expectTypeOf(unwrap<Result<404, Failure> | OtherResult<404>>).returns.toBeUnknown();
  });

  it('throws an ApiError with status, data and response of anything else', () => {
    const attempt = (): Created => unwrap(result(404));
    expect(attempt).toThrow(new ApiError(404, { message: 'none' }, response));
    expect(attempt).toThrow('The API answered with status 404.');
  });
});

describe('ApiError', () => {
  it('knows the request as a hook had it sent, and keeps it out of logs', async () => {
    const authorized = bearer({ token: 'top-secret' });
    const changed = hooks({ onRequest: (request) => ({ ...request, url: 'https://other.example/' }) });
    const fetch = (): Promise<Response> => Promise.resolve(new Response('1', { status: 500 }));
    const client = createBaseClient({ fetch, hooks: changed }, { required: [] });
    const spec = {
      place: 'call (GET /path)',
      method: 'GET',
      url: 'https://api.example.com/',
      auth: authorized,
    };
    const answer = await send<AnyResult>(client, undefined, spec);
    const error = new ApiError(answer.status, answer.data, answer.response);
    expect(error.message).toBe('call (GET https://api.example.com/path) answered with status 500.');
    expect(error.request).toMatchObject({ method: 'GET', url: 'https://other.example/' });
    expect(error.request?.headers.get('authorization')).toBe('Bearer top-secret');
    expect(inspect(error, { depth: 5, showHidden: true })).not.toContain('top-secret');
    expect(JSON.stringify(error)).not.toContain('other.example');
    expect(new ApiError(404, '', new Response()).request).toBeUndefined();
  });

  it('keeps the response out of logs', () => {
    const secret = Object.defineProperty(new Response('x'), 'url', {
      value: 'https://h/?key=top-secret',
      enumerable: true,
    });
    const error = new ApiError(404, { message: 'none' }, secret);
    expect(error.response).toBe(secret);
    expect(inspect(error, { depth: 5 })).not.toContain('top-secret');
    expect(JSON.stringify(error)).toBe('{"name":"ApiError","status":404,"data":{"message":"none"}}');
  });
});

describe('HttpVerb', () => {
  it('is closed', () => {
    expectTypeOf<'PATCH'>().toExtend<HttpVerb>();
    expectTypeOf<'POSt'>().not.toExtend<HttpVerb>();
  });
});
