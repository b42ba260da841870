import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../src/conceal/find-secrets.js';
import { cpuTime } from '../../kit/cpu-time.js';
import { essence, fakePassword, fakeSecrets } from '../../kit/fake-secrets.js';

async function find(text: string): Promise<readonly string[]> {
  return (await findSecrets(new Set([text]))).map(({ value }) => value);
}

describe('findSecrets', () => {
  it.each(fakeSecrets)('finds a $kind in prose, in quotes and percent-encoded', async ({ make }) => {
    const secret = make(7);
    for (const text of [`Use ${secret} here.`, JSON.stringify({ a: secret }), encodeURIComponent(secret)]) {
      expect((await find(text)).map(essence).join('\n'), text).toContain(
        text.startsWith('{') ? JSON.stringify(essence(secret)).slice(1, -1) : essence(secret),
      );
    }
  });

  const password = fakePassword(3);
  it.each([
    `api_key=${password}`,
    `X-Api-Key: ${password}`,
    `{"clientSecret": "${password}"}`,
    `Authorization: Bearer ${password}`,
    `mysql://root:${password}@db/x`,
    `curl -u me:${password} https://a.test`,
    `Log in as **ada** with the password \`${password}\`.`,
    'Passphrase **aZ7-b9q2**',
    `https://store.test/file?sv=2022-11-02&sig=${password}`,
    `the password is set by PASSWORD=${password}.`,
    `see https://a.test/b?key=${password}&page=2`,
    `https://a.test/callback?state=x&code=${password}`,
    `{"next": "https://a.test/b?auth=${password}"}`,
    `sign it: signature=${password}`,
    `X-Signature: ${password}`,
    `curl -H 'Cookie: theme=dark; shade=${password}; lang=en'`,
    `send Token ${password} along`,
    `set API_KEY to \`${password}\``,
    `the access token is **${password}**`,
    `| api_key | ${password} | yours |`,
    `<td>api_key</td><td>${password}</td>`,
    `run it --verbose --password ${password}`,
    `the password is "${password}"`,
    `Authorization: ApiKey ${password}`,
    `oauth://a.test/?secret=${password}`,
    'redis://:aZ7-b9q2@cache.test, and amqp://ada:rhskAzKDHuVNtdoXKDuT@mq.test',
    `headers.append("X-Api-Key", "${password}");`,
    `["run", "--token", "${password}"]`,
    `client.setPassword('${password}')`,
    `get(url, auth=('ada', '${password}'))`,
    `[{"name": "DB_PASSWORD", "value": "${password}"}]`,
    `{\\"key\\": \\"token\\", \\"type\\": \\"text\\", \\"value\\": \\"${password}\\"}`,
    `<input type="hidden" name="authenticity_token" value="${password}">`,
    `**Token:** ${password}`,
    `<b>Password</b>: ${password}`,
    `The API key is ${password}.`,
    `| API key | \`${password}\` |`,
    `Log in with ada / ${password}`,
    `Passwort: ${password}`,
    `contraseña = ${password}`,
    `пароль: ${password}`,
    `密码：${password}`,
  ])('finds what is named in %s', async (text) => {
    expect(await find(text)).toContain(text.includes(password) ? password : 'aZ7-b9q2');
  });

  it.each([
    'c56a4180-65aa-42ec-a945-5fd21dec0538',
    'd41d8cd98f00b204e9800998ecf8427e',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
    '2023-01-17T10:00:00.000Z',
    'https://api.example.com/v1/accounts/1234567890123456/orders?page=2&sort=created_at',
    'AC0123456789abcdef0123456789abcdef',
    'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE_12345',
    'Authorization: Bearer {{token}}',
    'Authorization: Bearer <token>',
    'api_key=xxxxxxxxxxxxxxxx1',
    '"password": "string123"',
    'The token: identifies the session2 of a user',
    'Basic authentication2020 of the request',
    'https://user:password@example.com/',
    'primaryKey: order_id_2023, foreign_key=customer_id',
    'pk_live_51H8abcdefghijklmnop',
    'sk-learn is a library, and so is sk_test',
    'Bearer tokens are described in RFC6750section2',
    'AKIA stands before a key',
    'The password `must_have_8_characters_at_least`, the token `order_id_v2`',
    'config=region-eu-west-1b&sort_sig=no',
    'mailto:ada@example.com',
    'cus_9s6XKzkNRiz8i3 and ch_1IQPMn2eZvKYlo2C',
    'Token based-authentication-v2 is what it asks for',
    'password=required8chars',
    'https://a.test/b?code=US&key=name&auth=true&sig=none',
    'https://a.test/b?key=user_profile_2_large_image',
    'code=PROFILE-108-401-EXTENDED, "key": "4f9b2c7e81d05a63e2f7b9c4d8a1063e"',
    'auth=oauth2-client-credentials-v2, session: 2026-01-31T10:20:30.000Z',
    'Cookie: theme=dark; consent=yes-to-all-of-it',
    'var privateKey = pki.privateKeyFromPem2(text); const token = signer.getToken2(user)',
    'the token order_created_v2_20260101 and the password reset2026-for-all-users',
    '| token | string2 | required_if_no_key1 |',
    'Login / Sign-up2024, account 12 / 2024-Q1-Report, log in with care / Chapter2section',
    '{"required": ["password", "address_line2"], "name": "token", "value": "invalid-format-2"}',
    'headers.append("Content-Type", "application/json2"); t("password", "reset2026-for-all-users")',
    'client.setToken(userToken2), **Password:** required8chars, PW: 8-20chars',
    'run it --password prompt --token-file config2.json',
    'oauth_consumer_key=xWnkliVQJURqB2x1&oauth_signature=GiV7s2egM8nnpXDJ/AuX9cWySIU=',
  ])('passes %s', async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it.each([
    '-----BEGIN PRIVATE KEY-----\n',
    'eyJa.',
    'api_key=',
    'https://a:',
    'xoxb-a-',
    'Basic ',
    '%41',
    '"a":"',
    'auth:auth=',
    'token | ',
    '--key is ',
    'session.',
    'cookie=a;',
    '&code=',
    '.',
    ' -u a:',
    '{"name":"token","value":',
    'setToken("',
    "auth=('a','",
    'log in with a / ',
    '**Token: ',
    'AKIAABCDEFGHIJKLMNOP ',
    'API key ',
  ])('takes a time that grows with the text alone: %j', async (part) => {
    const time = (count: number): Promise<number> => {
      const text = part.repeat(count);
      return cpuTime(() => find(text));
    };
    await time(1000);
    const [short, long] = [await time(20_000), await time(80_000)];
    expect(long).toBeLessThan(short * 10 + 300);
  });
});
