import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { settingsJsonSchema } from '../../../src/project/settings-json-schema.js';

const file = 'schema/postwright.schema.json';

/** `npm run update` writes it. */
it('is the schema in the package', async () => {
  const text = await format(JSON.stringify(settingsJsonSchema()), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  await expect(text).toMatchFileSnapshot(`../../../${file}`);
});
