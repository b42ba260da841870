import { readdir } from 'node:fs/promises';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What an app bundles that calls one operation: basic authentication, a variable in the path, JSON both ways. */
const app = `
  import { basic } from './runtime/auth/basic.js';
  import { json } from './runtime/body/json.js';
  import { createBaseClient } from './runtime/client/client.js';
  import { send } from './runtime/send/send.js';
  import { segment } from './runtime/request/url.js';

  function createClient(options) {
    return createBaseClient(options, { required: ['account', 'token'] });
  }

  async function createCall(client, input, options) {
    const place = 'createCall (POST /v1/accounts/{{account}}/calls/)';
    const variables = client.variables(options, place);
    return send(client, options, {
      place,
      method: 'POST',
      url: \`https://api.example.com/v1/accounts/\${segment(variables.account, place)}/calls/\`,
      auth: basic({ username: variables.account, password: variables.token }),
      body: json(input.body),
      json: [200, 201],
    });
  }

  const client = createClient({ variables: { account: 'a', token: 't' } });
  export const result = await createCall(client, { body: { from: '1', to: '2' } });
`;

describe('the runtime', () => {
  it('adds 4,000 bytes or less to an app that calls one operation', async () => {
    const { outputFiles } = await build({
      stdin: { contents: app, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    });
    const [bundle] = outputFiles;
    process.stdout.write(`One call of a client's operation: ${String(bundle?.contents.length)} bytes.\n`);
    expect(bundle?.contents.length).toBeGreaterThan(1000);
    expect(bundle?.contents.length).toBeLessThanOrEqual(4000);
  });

  it('leaves nothing of a module behind that nobody uses', async () => {
    const files = await readdir('runtime', { recursive: true });
    const modules = files.filter((file) => file.endsWith('.ts') && !file.startsWith('mocks')).sort();
    const contents = modules.map((file) => `import './runtime/${file.replaceAll('\\', '/')}';`).join('\n');
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
      // What the project says of itself must not count: a client stands in somebody else's.
      ignoreAnnotations: true,
    });
    expect(modules.length).toBeGreaterThan(50);
    expect(outputFiles[0]?.text.trim()).toBe('');
  });
});
