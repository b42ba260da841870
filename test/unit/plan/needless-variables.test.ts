import { expect, it } from 'vitest';
import { needlessVariables } from '../../../src/plan/needless-variables.js';
import type { ClientVariable } from '../../../src/model/api.js';
import type { Operation } from '../../../src/model/operation.js';
import type { Template } from '../../../src/model/template.js';
import { operation, text } from '../../kit/operation.js';

const variable = (name: string): Template => [{ kind: 'variable', name }];
const required = (name: string): ClientVariable => ({ name, required: true, secret: false });
const bearer = (token: Template): Operation['auth'] => ({
  kind: 'bearer',
  parameters: [{ key: 'token', value: token }],
});
const from = (base: Template, path: Template = text('/a')): Operation['url'] => ({ display: '', base, path });

it('finds what only authenticates and what only begins URLs', () => {
  const operations = [
    operation({ url: from(variable('base')), auth: bearer(variable('token')) }),
    operation({ url: from(variable('base'), variable('account')), auth: bearer(variable('account')) }),
    operation({ headers: [{ name: 'X-Host', value: variable('host') }], url: from(variable('host')) }),
    operation({ url: from(variable('nested')), auth: bearer(variable('optional')) }),
  ];
  const variables = [
    ...['base', 'token', 'account', 'host', 'nested'].map(required),
    { name: 'optional', required: false, secret: true },
    { name: 'other', required: false, secret: false, default: 'https://{{nested}}' },
  ];
  expect(needlessVariables({ name: 'Shop', variables, operations })).toEqual(
    new Map([
      ['base', 'baseUrl'],
      ['token', 'auth'],
    ]),
  );
});
