import { createAnswerer } from '../../runtime/matching/create-answerer.js';
import type { MockResponse, MockRoute } from '../../runtime/matching/mock-route.js';
import type { ReceivedRequest } from '../../runtime/matching/received-request.js';
import { nearRoutes } from './near-routes.js';

/** What stands for an API, at whatever host it is asked. */
export interface Mock {
  answer(received: ReceivedRequest): MockAnswer;
}

/** What goes back to the caller, and where it comes from: for people. */
export interface MockAnswer {
  readonly response: MockResponse;
  /** `getUser › Found`; empty where nothing fits. */
  readonly chosen: string;
}

/** Returns what answers any request: one that nothing fits gets a 404 that names the routes most like it. */
export function createMock(routes: readonly MockRoute[]): Mock {
  const answerer = createAnswerer(routes, { anyHost: true });
  return {
    answer(received) {
      const found = answerer.answer(received);
      return found ?? { response: notFound(routes, received), chosen: '' };
    },
  };
}

function notFound(routes: readonly MockRoute[], { method, url }: ReceivedRequest): MockResponse {
  const error = `No request of the collection is ${method} ${url.pathname}.`;
  const near = nearRoutes(routes, method, url.pathname);
  return {
    status: 404,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error, near }, null, 2),
  };
}
