import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { credentialEvidence, findScheme, schemeFacts } from '../../../src/auth/auth-schemes.js';
import type { AuthText } from '../../../src/auth/scheme-facts.js';
import type { AuthScheme } from '../../../src/model/auth.js';

const schemes: readonly AuthScheme[] = [
  ...(['apikey', 'asap', 'awsv4', 'basic', 'bearer', 'digest'] as const),
  ...(['edgegrid', 'hawk', 'jwt', 'oauth1', 'oauth2'] as const),
];

/** The texts of an auth block. */
function block(texts: Readonly<Record<string, string>>): AuthText {
  return (key) => texts[key];
}

describe.each(schemes)('%s', (scheme) => {
  const facts = schemeFacts(scheme);

  it('lists what its authorizer takes', () => {
    expect([...facts.parameters].sort()).toEqual([...declaredParameters(scheme)].sort());
  });

  it('needs, shows and parses nothing else', () => {
    const all = block(Object.fromEntries(facts.parameters.map((key) => [key, key])));
    const sent = facts.sends(all);
    const named = [
      ...facts.needs(all),
      ...(facts.json ?? []),
      ...(facts.token === undefined ? [] : [facts.token]),
      ...(sent.kind === 'signed' ? sent.shows : []),
    ];
    expect(named.filter((key) => !facts.parameters.includes(key))).toEqual([]);
  });

  it('is found by the type of a block', () => {
    expect(findScheme(scheme)).toBe(scheme);
  });

  it('is sent by a wire fixture', () => {
    const folder = new URL('../../wire/fixtures/', import.meta.url);
    const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    expect(fixtures.some((text) => text.includes(`"type": "${scheme}"`))).toBe(true);
  });
});

test.each(['constructor', 'magic', 'noauth', ''])('there is no scheme called "%s"', (type) => {
  expect(findScheme(type)).toBeUndefined();
  expect(credentialEvidence(type, 'password')).toBeUndefined();
});

test('the credentials of NTLM are known, though no client can do it', () => {
  expect(findScheme('ntlm')).toBeUndefined();
  expect(credentialEvidence('ntlm', 'username')).toBe('likely');
  expect(credentialEvidence('ntlm', 'password')).toBe('certain');
});

test('only what a scheme names is a credential by its place', () => {
  expect(credentialEvidence('oauth2', 'clientSecret')).toBe('certain');
  expect(credentialEvidence('hawk', 'authId')).toBe('likely');
  expect(credentialEvidence('hawk', 'algorithm')).toBeUndefined();
  expect(credentialEvidence('hawk', 'constructor')).toBeUndefined();
});

describe('what shows on the wire', () => {
  it('is nothing of Hawk without an algorithm', () => {
    const hawk = schemeFacts('hawk');
    expect(hawk.sends(block({ authId: 'i', authKey: 'k', extraData: 'ключ' }))).toEqual({ kind: 'none' });
    expect(hawk.sends(block({ authId: 'i', authKey: 'k', algorithm: 'md5' }))).toEqual({ kind: 'none' });
  });

  it('is a delegation only beside an application', () => {
    const shown = (texts: Readonly<Record<string, string>>): unknown =>
      schemeFacts('hawk').sends(block({ algorithm: 'sha256', ...texts }));
    expect(shown({ delegation: 'd' })).toMatchObject({ shows: ['authId', 'nonce', 'extraData'] });
    expect(shown({ app: 'a' })).toMatchObject({
      shows: ['authId', 'nonce', 'extraData', 'app', 'delegation'],
    });
  });

  it('is a refusal where nothing can be signed', () => {
    expect(schemeFacts('jwt').sends(block({ algorithm: 'none' }))).toEqual({ kind: 'refused' });
    expect(schemeFacts('jwt').sends(block({ algorithm: 'HS256', payload: '{' }))).toEqual({
      kind: 'refused',
    });
    expect(schemeFacts('asap').sends(block({ alg: 'HS256' }))).toEqual({ kind: 'refused' });
    expect(schemeFacts('digest').sends(block({ realm: 'r', nonce: 'n', algorithm: 'SHA-1' }))).toEqual({
      kind: 'refused',
    });
  });
});

test('ASAP takes from its claims what the parameters leave out', () => {
  const { needs } = schemeFacts('asap');
  expect(needs(block({}))).toEqual(['privateKey', 'kid', 'iss', 'aud']);
  expect(needs(block({ claims: '{"iss": "{{me}}", "aud": "a"}' }))).toEqual(['privateKey', 'kid']);
});

/** Returns the properties of the interface that a scheme's factory takes, those that it extends among them. */
function declaredParameters(scheme: string): readonly string[] {
  const source = readFileSync(new URL(`../../../runtime/auth/${scheme}.ts`, import.meta.url), 'utf8');
  const declared = /export interface \w+Parameters(?: extends \w+)? \{(.*?)^\}/ms.exec(source)?.[1] ?? '';
  const names = [...declared.matchAll(/readonly (\w+)\?:/g)].map(([, name = '']) => name);
  return scheme === 'oauth1' ? [...names, 'consumerSecret', 'tokenSecret', 'privateKey'] : names;
}
