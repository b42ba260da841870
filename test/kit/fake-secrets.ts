/** A kind of credential, and how a fake one is made. */
export interface FakeSecret {
  readonly kind: string;
  /** Returns another value for each number, the same one each time. */
  readonly make: (seed: number) => string;
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';
const alphanumeric = lower + upper + digits;
const hex = `${digits}abcdef`;

/** Returns so many characters of an alphabet; the first ones hold letters and digits, as real ones do. */
function chars(seed: number, length: number, alphabet = alphanumeric): string {
  let state = seed * 2_654_435_761 + length * 97 + 12_345;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    text += alphabet[(state >>> 7) % alphabet.length] ?? '';
  }
  return text;
}

/** The parts of a token: written apart, so that no scanner takes this file for a leak. */
const join = (...parts: readonly string[]): string => parts.join('');

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function pem(label: string, seed: number): string {
  const lines = [0, 1, 2].map((line) => chars(seed + line * 7919, 64));
  const [dashes, key] = ['-----', `${label}PRIVATE KEY`];
  return [
    join(dashes, 'BEGIN ', key, dashes),
    `MII${lines.join('\n')}`,
    join(dashes, 'END ', key, dashes),
  ].join('\n');
}

/** Thirty kinds of credentials that are known by their looks. No name has to give them away. */
export const fakeSecrets: readonly FakeSecret[] = [
  { kind: 'GitHub token', make: (seed) => join('ghp', '_', chars(seed, 36)) },
  {
    kind: 'GitHub fine-grained token',
    make: (seed) => join('github', '_pat_', chars(seed, 22), '_', chars(seed + 1, 59)),
  },
  { kind: 'GitLab token', make: (seed) => join('glp', 'at-', chars(seed, 20)) },
  { kind: 'AWS access key', make: (seed) => join('AK', 'IA', chars(seed, 16, upper + digits)) },
  { kind: 'Stripe key', make: (seed) => join('sk', '_live_', chars(seed, 24)) },
  { kind: 'Stripe test key', make: (seed) => join('rk', '_test_', chars(seed, 24)) },
  {
    kind: 'Slack bot token',
    make: (seed) => join('xo', 'xb-', chars(seed, 12, digits), '-', chars(seed + 1, 24)),
  },
  {
    kind: 'Slack user token',
    make: (seed) => join('xo', 'xp-', chars(seed, 12, digits), '-', chars(seed + 1, 32, hex)),
  },
  {
    kind: 'Slack webhook',
    make: (seed) =>
      join(
        'https://hooks.',
        'slack.com/services/T',
        chars(seed, 8, upper),
        '/B',
        chars(seed, 8, upper),
        '/',
        chars(seed + 1, 24),
      ),
  },
  {
    kind: 'JWT',
    make: (seed) =>
      join(base64url({ alg: 'HS256' }), '.', base64url({ sub: chars(seed, 10) }), '.', chars(seed + 1, 43)),
  },
  { kind: 'Google API key', make: (seed) => join('AI', 'za', chars(seed, 35)) },
  { kind: 'Google access token', make: (seed) => join('ya', '29.', chars(seed, 60)) },
  { kind: 'private key', make: (seed) => pem('', seed) },
  { kind: 'RSA private key', make: (seed) => pem('RSA ', seed) },
  { kind: 'SendGrid key', make: (seed) => join('S', 'G.', chars(seed, 22), '.', chars(seed + 1, 43)) },
  { kind: 'Twilio key', make: (seed) => join('S', 'K', chars(seed, 32, hex)) },
  { kind: 'Mailgun key', make: (seed) => join('key', '-', chars(seed, 32, hex)) },
  { kind: 'Mailchimp key', make: (seed) => join(chars(seed, 32, hex), '-', 'us12') },
  { kind: 'npm token', make: (seed) => join('np', 'm_', chars(seed, 36)) },
  { kind: 'PyPI token', make: (seed) => join('pypi', '-AgEIcHlwaS5vcmc', chars(seed, 70)) },
  { kind: 'DigitalOcean token', make: (seed) => join('dop', '_v1_', chars(seed, 64, hex)) },
  { kind: 'Square token', make: (seed) => join('sq0', 'atp-', chars(seed, 22)) },
  { kind: 'Shopify token', make: (seed) => join('shp', 'at_', chars(seed, 32, hex)) },
  {
    kind: 'Postman key',
    make: (seed) => join('PM', 'AK-', chars(seed, 24, hex), '-', chars(seed + 1, 34, hex)),
  },
  {
    kind: 'Telegram bot token',
    make: (seed) => join('7', chars(seed, 8, digits), ':A', 'A', chars(seed + 1, 33)),
  },
  { kind: 'Anthropic key', make: (seed) => join('sk', '-ant-api03-', chars(seed, 93), 'AA') },
  { kind: 'OpenAI key', make: (seed) => join('sk', '-proj-', chars(seed, 64)) },
  { kind: 'Hugging Face token', make: (seed) => join('h', 'f_', chars(seed, 34, lower + upper)) },
  {
    kind: 'URL with a password',
    make: (seed) => join('https://ada', ':', `p4${chars(seed, 18)}`, '@db.example.com/x'),
  },
  {
    kind: 'database URL',
    make: (seed) => join('postgres', '://ada:', `p4${chars(seed, 18)}`, '@db.example.com:5432/x'),
  },
];

/** Returns a password that nothing but its place gives away. */
export function fakePassword(seed: number): string {
  return `${chars(seed, 9)}4-${chars(seed + 1, 9)}z`;
}

/** Returns a password that is written in another way in JSON, in a URL and in base64. */
export function fakePhrase(seed: number): string {
  return `${chars(seed, 9)}4"\\/&%é+${chars(seed + 1, 9)}z`;
}

/** Returns a key that no person can have chosen, and that says of itself no more than that. */
export function fakeKey(seed: number): string {
  return chars(seed, 40, hex);
}

/** Returns the part of a fake credential that must be nowhere: of a URL its password or its last segment. */
export function essence(secret: string): string {
  const [, password] = /:\/\/[^/]*:([^/@]+)@/.exec(secret) ?? [];
  return password ?? (secret.startsWith('https://') ? (secret.split('/').at(-1) ?? secret) : secret);
}
