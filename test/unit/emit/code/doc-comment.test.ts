import { describe, expect, it } from 'vitest';
import { docLines, printDoc } from '../../../../src/emit/code/doc-comment.js';
import { fieldDoc } from '../../../../src/emit/code/field-doc.js';
import { wrapProse } from '../../../../src/emit/code/wrap-prose.js';

describe('printDoc', () => {
  it('prints nothing for nothing', () => {
    expect(printDoc({ prose: ['', ' '], tags: [] })).toBe('');
  });

  it('prints one line on one line', () => {
    expect(printDoc({ prose: ['Lists orders.'], tags: [] })).toBe('/** Lists orders. */\n');
  });

  it('keeps paragraphs and tags apart', () => {
    const tags = [
      { name: 'defaultValue' as const, text: '5' },
      { name: 'deprecated' as const, text: '' },
    ];
    expect(printDoc({ prose: ['One.', 'Two.'], tags })).toBe(
      '/**\n * One.\n *\n * Two.\n *\n * @defaultValue 5\n * @deprecated\n */\n',
    );
  });

  it('escapes what would be a tag, but not in code', () => {
    expect(
      docLines({ prose: ['See @param and {@link x}, not `{@link}` or me@a.example.'], tags: [] }),
    ).toEqual(['See \\@param and \\{\\@link x\\}, not `{@link}` or me@a.example.']);
  });
});

describe('wrapProse', () => {
  const word = 'x'.repeat(40);

  it('breaks long lines between words', () => {
    expect(wrapProse(`${word} ${word} ${word}`)).toEqual([`${word} ${word}`, word]);
  });

  it('goes on under the text of a list item', () => {
    expect(wrapProse(`- ${word} ${word} ${word}`)).toEqual([`- ${word} ${word}`, `  ${word}`]);
  });

  it('begins no line with what would begin a block', () => {
    expect(wrapProse(`${word} ${word} ${'y'.repeat(18)} - ${word}`)).toEqual([
      `${word} ${word} ${'y'.repeat(18)} -`,
      word,
    ]);
  });

  it('leaves code and tables alone', () => {
    const long = `${word} ${word} ${word}`;
    const code = ['```', long, '```', `| ${long} |`];
    expect(wrapProse(code.join('\n'))).toEqual(code);
  });
});

describe('fieldDoc', () => {
  it('says all that is known of a field', () => {
    const doc = fieldDoc({
      key: 'time',
      type: { kind: 'string', format: 'uuid' },
      optional: true,
      facts: {
        required: 'yes',
        description: 'How long.',
        condition: 'Required when it rings.',
        minimum: 2000,
        maximum: 10000,
        minLength: 1,
        maxLength: 50,
        unit: 'milliseconds',
        readOnly: true,
        default: "it's",
        example: 5,
        deprecated: true,
      },
    });
    expect(docLines(doc)).toEqual([
      'How long.',
      '',
      'Required when it rings.',
      '',
      'Documented as required. Format: uuid. Minimum: 2000. Maximum: 10000. At least 1 character. At most',
      '50 characters. Unit: milliseconds. Read-only.',
      '',
      "@defaultValue 'it\\'s'",
      '@example 5',
      '@deprecated',
    ]);
  });

  it('shows no example that is too long to tell anything', () => {
    const facts = { example: 'x'.repeat(121) };
    expect(docLines(fieldDoc({ key: 'a', type: { kind: 'string' }, optional: false, facts }))).toEqual([]);
  });
});
