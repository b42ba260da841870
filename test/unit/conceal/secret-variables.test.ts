import { describe, expect, it } from 'vitest';
import { conceal } from '../../kit/conceal.js';
import { parse } from '../../kit/parse-json.js';

/** Returns the bodies of requests after concealing. */
async function bodiesOf(
  bodies: readonly string[],
  variable: readonly object[] = [],
): Promise<readonly string[]> {
  const item = bodies.map((raw) => ({
    name: 'Thing',
    request: { method: 'POST', url: 'https://a.test', body: { mode: 'raw', raw } },
  }));
  const { document } = await parse({ info: { name: 'Things' }, item, variable });
  return (await conceal(document)).document.items.map((node) =>
    node.kind === 'item' && node.request.body?.kind === 'raw' ? node.request.body.text : '',
  );
}

describe('the variable for a credential', () => {
  it('is not one that the collection uses', async () => {
    expect(await bodiesOf(['{"token": "Qz81mNv7", "of": "{{token}}"}'])).toEqual([
      '{"token": "{{secret_token}}", "of": "{{token}}"}',
    ]);
  });

  it('is numbered where the second name is taken, too', async () => {
    const [body] = await bodiesOf(['{"token": "Qz81mNv7"}', '{{token}}{{secret_token}}{{secret_token_2}}']);
    expect(body).toBe('{"token": "{{secret_token_3}}"}');
  });

  it('is the declared one where that has the same value', async () => {
    const variables = [{ key: 'password', value: 'rex' }];
    expect(await bodiesOf(['{"password": "rex"}', '{"password": "max"}'], variables)).toEqual([
      '{"password": "{{password}}"}',
      '{"password": "{{secret_password}}"}',
    ]);
  });

  it('is that of the password which a field asks for once more', async () => {
    const body = '{"password": "rex", "password_confirmation": "rex", "confirmPassword": "max"}';
    expect(await bodiesOf([body])).toEqual([
      '{"password": "{{password}}", "password_confirmation": "{{password}}", "confirmPassword": "{{confirm_password}}"}',
    ]);
  });
});

describe('a text', () => {
  it('that a letter box is linked with holds no password', async () => {
    const body = '[a](https://mailto:bluebird1@south.test) bluebird1@north.test';
    expect(await bodiesOf([body])).toEqual([body]);
  });

  it('with a word for a password hides it in the URL alone', async () => {
    const bodies = [
      'https://ada:banana@a.test/x',
      'https%3A%2F%2Fada%3Abanana%40a.test',
      'A banana costs 1.',
    ];
    expect(await bodiesOf(bodies)).toEqual([
      'https://ada:{{basicauth_secret}}@a.test/x',
      'https%3A%2F%2Fada%3A{{basicauth_secret}}%40a.test',
      'A banana costs 1.',
    ]);
  });

  it('in base64 is a list of fields, of which none is a key for being last', async () => {
    const list = 'id=17, Mill Lane~alt_key=57046087~set=GBR_PAF~format_key=GBR$Q7f8Zx~x=1';
    const body = `{"address_key": "${Buffer.from(list).toString('base64')}"}`;
    expect(await bodiesOf([body])).toEqual([body]);
  });

  it('that is a picture in base64 holds no token, whatever stands in it by chance', async () => {
    const noise = 'kY7Qx2Lm9Rt4Vz1Bn5Wp8'.repeat(8);
    const token = (end: string): string => ['AK', 'IA', 'Q2W3E4R5T6Z7U8', end].join('');
    const picture = `{"file": "/9j/${noise}/${token('I9')}/${noise}"}`;
    expect(await bodiesOf([picture, `{"link": "/files/${token('J7')}/logo"}`])).toEqual([
      picture,
      '{"link": "/files/{{aws_access_key}}/logo"}',
    ]);
  });

  it('under a token that is an object is a credential only where it looks like one', async () => {
    expect(await bodiesOf(['{"token": {"value": "PayToken"}}', '{"token": {"value": "Qz81mNv7"}}'])).toEqual([
      '{"token": {"value": "PayToken"}}',
      '{"token": {"value": "{{token}}"}}',
    ]);
  });
});
