import { describe, expect, it } from 'vitest';
import { resolveAddress } from '../../../../src/io/source/resolve-address.js';

const env = { POSTMAN_API_KEY: 'k' };
const accept = 'application/json';

function resolve(url: string, variables: NodeJS.ProcessEnv = env): object {
  const { url: found, headers } = resolveAddress(new URL(url), variables);
  return { url: found.href, headers };
}

describe('resolveAddress', () => {
  it.each(['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com'])('gives the key to %s', (host) => {
    const url = `https://${host}/collections/1-2`;
    expect(resolve(url)).toEqual({ url, headers: { accept, 'x-api-key': 'k' } });
    expect(resolve(url, {})).toEqual({ url, headers: { accept } });
  });

  it.each([
    'http://api.getpostman.com/collections/1-2',
    'https://api.getpostman.com:8443/collections/1-2',
    'https://api.getpostman.com.example.com/collections/1-2',
    'https://example.com/api.getpostman.com',
    'https://api.getpostman.com@example.com/',
  ])('gives no key to %s', (url) => {
    expect(resolve(url)).toEqual({ url, headers: { accept } });
  });

  it('finds the collection of a published page, and sends no key for it', () => {
    expect(resolve('https://documenter.getpostman.com/view/12/abC-9')).toEqual({
      url: 'https://documenter.gw.postman.com/api/collections/12/abC-9?segregateAuth=true&versionTag=latest',
      headers: { accept },
    });
  });
});
