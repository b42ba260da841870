import { expect, it } from 'vitest';
import { maskErrors } from '../../../src/conceal/mask-errors.js';
import { inputError } from '../../../src/diagnostics/errors.js';
import { fakeSecrets } from '../../kit/fake-secrets.js';

const token = fakeSecrets[0]?.make(3) ?? '';

it('takes credentials out of an error, and out of all that it says of the place', async () => {
  const location = { file: `${token}.json`, pointer: `/item/${token}`, line: 7, trail: ['Orders', token] };
  const cause = new SyntaxError(token);
  const stage = maskErrors(() =>
    Promise.reject(inputError('source-not-collection', `Not ${token}.`, location, { cause })),
  );
  await expect(stage).rejects.not.toHaveProperty('cause');
  await expect(stage).rejects.toMatchObject({
    message: 'Not {{github_token}}.',
    diagnostics: [
      {
        code: 'source-not-collection',
        message: 'Not {{github_token}}.',
        location: {
          file: '{{github_token}}.json',
          pointer: '/item/{{github_token}}',
          line: 7,
          trail: ['Orders', '{{github_token}}'],
        },
      },
    ],
  });
});

it('leaves what a stage returns, and what is our own bug', async () => {
  await expect(maskErrors(() => Promise.resolve(token))).resolves.toBe(token);
  const bug = new TypeError('x is undefined');
  await expect(maskErrors(() => Promise.reject(bug))).rejects.toBe(bug);
});
