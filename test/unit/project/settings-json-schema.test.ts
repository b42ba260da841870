import { expect, it } from 'vitest';
import { settingsJsonSchema } from '../../../src/project/settings-json-schema.js';

/** `npm run update` writes it. */
it('is the schema in the package', async () => {
  await expect(`${JSON.stringify(settingsJsonSchema(), undefined, 2)}\n`).toMatchFileSnapshot(
    '../../../schema/postwright.schema.json',
  );
});
