import { expect, it } from 'vitest';
import type { MockRoute } from '../../../runtime/matching/mock-route.js';
import { nearRoutes } from '../../../src/mock/near-routes.js';

const routes = [
  'GET /users',
  'GET /users/{id}',
  'POST /users',
  'GET /orders/{id}/items',
  'DELETE /sessions',
].map((text): MockRoute => {
  const [method = '', path = ''] = text.split(' ');
  return { operation: text, method, path, answers: [] };
});

it('names the routes that are most like a request, the nearest first', () => {
  expect(nearRoutes(routes, 'GET', '/user/7')).toEqual(['GET /users/{id}']);
  expect(nearRoutes(routes, 'PUT', '/users')).toEqual(['GET /users', 'POST /users', 'GET /users/{id}']);
  expect(nearRoutes(routes, 'GET', '/orders/7/item')).toEqual(['GET /orders/{id}/items']);
});

it('names none where nothing is like it', () => {
  expect(nearRoutes(routes, 'PATCH', '/a/b/c/d/e')).toEqual([]);
});
