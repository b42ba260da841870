import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/documentation/read-link.js';

describe('readLink', () => {
  it.each([
    ['Makes a call.\n\nSee the [guide](https://a.test/x).', 'Makes a call.', '[guide](https://a.test/x)'],
    ['[Documentation](https://a.test/x)', undefined, '[Documentation](https://a.test/x)'],
    ['Makes a call.\n\nDocs: https://a.test/x.', 'Makes a call.', 'https://a.test/x'],
  ])('takes out of %j what only points to documentation', (text, prose, link) => {
    expect(readLink(text)).toEqual(prose === undefined ? { link } : { prose, link });
  });

  it('leaves the sentence where more is said beside it', () => {
    const prose = 'Makes a call. For more information see [here](https://a.test/x(y)).';
    expect(readLink(prose)).toEqual({ prose, link: '[here](https://a.test/x(y))' });
  });

  it.each([
    'Sends to https://a.test/hook.',
    'Shows ![a picture](https://a.test/documentation.png).',
    '> See [more](https://a.test)',
    'See below.',
  ])('finds none in %j', (prose) => {
    expect(readLink(prose)).toEqual({ prose });
  });
});
