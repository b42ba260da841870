import { describe, expect, it } from 'vitest';
import { createDiagnostics } from '../../../src/diagnostics/collector.js';
import { parseDocument } from '../../../src/parse/parse-document.js';

describe('a text that is no JSON', () => {
  const refusal = async (text: string, name: string): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    const thrown: unknown = await parseDocument(bytes, name, createDiagnostics()).catch(
      (error: unknown) => error,
    );
    if (!(thrown instanceof Error)) throw new Error('was not refused', { cause: thrown });
    return thrown.message;
  };

  it.each([
    ['openapi: 3.0.3\ninfo:\n  title: A\n', 'api.yaml', 'this is an OpenAPI document (3.0.3). Import it'],
    ['# An API\nopenapi: 3.0.3\n', 'api', 'this is an OpenAPI document in YAML. Import it'],
    ['type: collection.insomnia.rest/5.0\nname: A\n', 'a.yml', 'this is an export of Insomnia. Import it'],
    [
      'meta {\n  name: Get\n  type: http\n}\n',
      'get.bru',
      'this is a file of Bruno. Export the collection from Bruno',
    ],
    [
      'name: Sandbox\nvalues:\n  - key: a\n    value: b\n',
      'e.yaml',
      'this is an environment. Pass it with --environment',
    ],
    ['orders: 1\n', 'a', 'it looks like YAML.'],
    ['{ "meta": 1 ', 'a', 'line 1, column'],
  ])('is called what it is: %j', async (text, name, said) => {
    expect(await refusal(text, name)).toContain(said);
  });
});
