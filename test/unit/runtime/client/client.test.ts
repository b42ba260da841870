import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  createBaseClient,
  type BaseClient,
  type ClientOptions,
  type VariableValues,
} from '../../../../runtime/client/client.js';
import { MissingVariableError } from '../../../../runtime/errors/missing-variable-error.js';
import { nestedDefaults } from '../../../../runtime/client/nested-defaults.js';
import { resolveNested } from '../../../../runtime/client/resolve-nested.js';

const place = 'listThings (GET /things)';

interface Variables {
  token: string;
  base_url?: string;
  version?: string;
}

type Client = BaseClient<Variables, 'base_url'>;

function createClient(options: ClientOptions<Variables>): Client {
  return createBaseClient(options, {
    required: ['token'],
    fallback: nestedDefaults({ base_url: 'https://{{region}}.example.com' }),
  });
}

describe('the variables of a client', () => {
  it('are read at each call, so that a getter and a change are seen', () => {
    let token = 'first';
    const variables = {
      get token() {
        return token;
      },
    };
    const client = createClient({ variables });
    expect(client.variables(undefined, place).token).toBe('first');
    token = 'second';
    expect(client.variables(undefined, place).token).toBe('second');
  });

  it('are read from getters of a class', () => {
    class Credentials {
      get token(): string {
        return 'from a class';
      }
    }
    expect(createClient({ variables: new Credentials() }).variables(undefined, place).token).toBe(
      'from a class',
    );
  });

  it('are overridden by those of a call, where these have a value', () => {
    const client = createClient({ variables: { token: 'client', version: '1' } });
    const { token, version } = client.variables({ variables: { token: 'call', version: undefined } }, place);
    expect([token, version]).toEqual(['call', '1']);
  });

  it('fall back to their default, and else are undefined', () => {
    const { base_url, version } = createClient({
      variables: { token: 't', base_url: undefined },
    }).variables(undefined, place);
    expect([base_url, version]).toEqual(['https://{{region}}.example.com', undefined]);
  });

  it('fill the placeholders of a default, but not those of a given value', () => {
    const variables = { token: '{{region}}', region: 'eu' };
    const read = createClient({ variables }).variables(undefined, place);
    expect([read.base_url, read.token]).toEqual(['https://eu.example.com', '{{region}}']);
  });

  it('may be empty unless they are required', () => {
    const variables = createClient({ variables: { token: '', base_url: '' } }).variables(undefined, place);
    expect(variables.base_url).toBe('');
    expect(() => variables.token).toThrow(`${place}: the variable "token" has no value.`);
  });

  it('may be numbers, whose digits are sent', () => {
    const client = createClient({ variables: { token: 5 } });
    expect(client.variables(undefined, place).token).toBe('5');
    expect(client.variables({ variables: { token: 0 } }, place).token).toBe('0');
  });

  it('throw when a required one has no value, only once it is read', () => {
    // @ts-expect-error: the token is required.
    const client = createClient({ variables: {} });
    const variables = client.variables(undefined, place);
    expect(variables.base_url).toBe('https://{{region}}.example.com');
    expect(() => variables.token).toThrow(MissingVariableError);
    expect(() => variables.token).toThrow(`${place}: the variable "token" has no value.`);
  });

  it('are none of the properties that every object has', () => {
    const client = createBaseClient<{ toString?: string }>({}, { required: [] });
    expect(client.variables(undefined, place).toString).toBeUndefined();
  });

  it('do not show when the client or they are logged', () => {
    const client = createClient({ variables: { token: 'secret' } });
    expect(JSON.stringify([client, client.variables(undefined, place)])).not.toContain('secret');
  });
});

describe('the types of variables', () => {
  it('are strings where required or given a default, else perhaps undefined', () => {
    expectTypeOf<VariableValues<Variables, 'base_url'>>().toEqualTypeOf<{
      readonly token: string;
      readonly base_url: string;
      readonly version: string | undefined;
    }>();
  });

  it('take extra variables and values that may be undefined where optional', () => {
    const declared: Variables = { token: 't' };
    expectTypeOf(createClient).toBeCallableWith({
      variables: { token: 't', extra: 'x', version: undefined },
    });
    expectTypeOf(createClient).toBeCallableWith({ variables: declared });
    expectTypeOf<ClientOptions<{ a?: string }>>().toExtend<{ variables?: unknown }>();
    expectTypeOf<object>().toExtend<ClientOptions<{ a?: string }>>();
  });

  it('do not let a required one out', () => {
    // @ts-expect-error: the token may be undefined here.
    createClient({ variables: { token: process.env['TOKEN'] } });
    // @ts-expect-error: variables hold the required token.
    createClient({});
  });

  it('may have the name of what every object inherits, and be left out all the same', () => {
    type Odd = { base: string; constructor?: string };
    const options: ClientOptions<Odd, never, 'base'> = { variables: { base: 'b' } };
    const odd = createBaseClient<Odd>(options, { required: ['base'], unless: { base: 'baseUrl' } });
    expect(odd.variables(undefined, place).constructor).toBeUndefined();
  });
});

describe('resolveNested', () => {
  it('replaces placeholders within placeholders', () => {
    const values: Record<string, string> = { a: '{{b}}/{{c}}', b: '{{c}}', c: 'end' };
    expect(resolveNested('{{a}}-{{unknown}}', (name) => values[name])).toBe('end/end-{{unknown}}');
  });

  it('stops after 19 passes where values name each other', () => {
    let passes = 0;
    const resolved = resolveNested('{{x}}', () => {
      passes++;
      return '.{{x}}';
    });
    expect([resolved, passes]).toEqual([`${'.'.repeat(19)}{{x}}`, 19]);
  });
});
