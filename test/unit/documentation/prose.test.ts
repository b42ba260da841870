import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import { contextOf } from './context.js';

const prose = (text: string): string | undefined =>
  readDocumentation(text, contextOf({ body: ['id'] })).prose;
const table = '| Field | Type |\n| --- | --- |\n| id | string |';

describe('the prose that remains', () => {
  it('is the description itself where nothing was taken out', () => {
    expect(prose('Makes a call.\n\n> Mind the *limits*.\n\n- one\n- two')).toBe(
      'Makes a call.\n\n> Mind the *limits*.\n\n- one\n- two',
    );
  });

  it('has no table whose rows became arguments, and no line that only introduced it', () => {
    expect(prose(`Makes a call.\n\nBody parameters:\n\n${table}\n\nSee the guide.`)).toBe(
      'Makes a call.\n\nSee the guide.',
    );
  });

  it.each(['**Parameters**', '__Body fields__', '**Parameter**', '**Parámetros**', '**Request body**'])(
    'has no line in bold that stands for a heading: %s',
    (title) => {
      expect(prose(`Makes a call.\n\n${title}\n\n${table}`)).toBe('Makes a call.');
    },
  );

  it.each(['**Irreversible**', '**Fields are checked. Read twice.**'])(
    'keeps a warning in bold: %s',
    (warning) => {
      expect(prose(`${warning}\n\n${table}`)).toBe(warning);
    },
  );

  it('keeps an introducing line that says more', () => {
    expect(prose(`The arguments, see [more](https://example.com):\n\n${table}`)).toBe(
      'The arguments, see [more](https://example.com):',
    );
  });

  it('has no heading with nothing left below it', () => {
    expect(prose(`# Call\n\nMakes a call.\n\n## Request body\n\n${table}\n\n## Notes\n\nFree.`)).toBe(
      '# Call\n\nMakes a call.\n\n## Notes\n\nFree.',
    );
  });

  it('is undefined where all was arguments', () => {
    expect(prose(`## Body\n\n${table}`)).toBeUndefined();
  });

  it('keeps tables that are no arguments', () => {
    const codes = '| Code | Meaning |\n| --- | --- |\n| 404 | Gone |';
    expect(prose(`Errors\n\n${codes}`)).toBe(`Errors\n\n${codes}`);
  });

  it('is markdown where the description was HTML', () => {
    expect(
      prose(
        '<p>Makes a <b>call</b>.<br>See <a href="https://example.com">more</a>.</p><ul><li>one</li><li>two</li></ul>',
      ),
    ).toBe('Makes a **call**.\n\nSee [more](https://example.com).\n\n- one\n- two');
  });
});

describe('a quotation', () => {
  it('keeps the lists in it, and stays one', () => {
    expect(prose('> Note\n> - a\n> - b\n>\n> More.')).toBe('> Note\n>\n> - a\n> - b\n>\n> More.');
    expect(prose('>Note\n>- a\n>- b')).toBe('> Note\n>\n> - a\n> - b');
    expect(prose(`${'> '.repeat(4000)}deep`)).toContain('deep');
    expect(prose('> > inner\n> outer')).toBe('> > inner\n> > outer');
  });
});

describe('the description of an argument', () => {
  it('is clean markdown with its line breaks and links', () => {
    const text = `Body\n\n| Field | Description |\n| --- | --- |\n| id | Required. The <b>id</b>.<br />See [here](https://example.com) &amp; there.  Use \`a\\|b\`. |`;
    expect(readDocumentation(text, contextOf()).rows).toEqual([
      {
        name: 'id',
        in: 'body',
        facts: {
          required: 'yes',
          kind: 'string',
          enum: ['a', 'b'],
          description: 'The **id**.\n\nSee [here](https://example.com) & there. Use `a|b`.',
        },
      },
    ]);
  });
});
