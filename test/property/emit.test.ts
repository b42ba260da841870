import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { printDoc } from '../../src/emit/code/doc-comment.js';
import { emitClient } from '../../src/emit/emit-client.js';
import { commentText, propertyKey, stringLiteral, templateText } from '../../src/emit/code/literal.js';
import { openAssets } from '../../src/io/open-assets.js';
import { planClient } from '../../src/plan/plan-client.js';
import { hostileApi } from '../kit/hostile-api.js';
import { hostileText } from '../kit/hostile-text.js';
import { parseSource, tokensOf } from '../kit/parse-source.js';

/** Returns the only expression of a file, parsed. */
function expressionOf(text: string): ts.Expression | undefined {
  const { statements } = parseSource(`x.ts`, `(${text});`);
  const [statement] = statements;
  if (statements.length !== 1 || !statement || !ts.isExpressionStatement(statement)) return undefined;
  return ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : undefined;
}

function literalText(text: string): string | undefined {
  const expression = expressionOf(text);
  return expression && ts.isStringLiteralLike(expression) ? expression.text : undefined;
}

describe('the literals of code', () => {
  it('hold a text as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(literalText(stringLiteral(text))).toBe(text);
        expect(literalText(`\`${templateText(text)}\``)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('hold a key as it is', () => {
    fc.assert(
      fc.property(hostileText, (key) => {
        const object = expressionOf(`{ ${propertyKey(key)}: 1 }`);
        const [property] = object && ts.isObjectLiteralExpression(object) ? object.properties : [];
        const name = property?.name;
        const inner = name && ts.isComputedPropertyName(name) ? name.expression : name;
        expect(inner && (ts.isIdentifier(inner) || ts.isStringLiteral(inner)) ? inner.text : undefined).toBe(
          key,
        );
        expect(name && ts.isComputedPropertyName(name)).toBe(key === '__proto__');
      }),
      { numRuns: 300 },
    );
  });

  it('are on one line and show all that they hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(stringLiteral(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('keep a comment a comment', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, example) => {
        expect(tokensOf(parseSource('x.ts', `/* ${commentText(text)} */`))).toEqual([]);
        const doc = printDoc({ prose: [text], tags: [{ name: 'example', text: stringLiteral(example) }] });
        expect(tokensOf(parseSource('x.ts', `${doc}a;`))).toEqual(['a', ';']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a client of a hostile collection', () => {
  // The runtime is the project's own: only what is emitted is looked at.
  const assets = { ...openAssets(), runtime: () => Promise.resolve('') };

  it('parses, and holds no text of the collection as code', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(hostileApi, async (api) => {
        for (const { path, text } of await emitClient(planClient(api), assets, {
          options: { mocks: 'msw' },
        })) {
          if (/^(?:runtime|mocks)\//.test(path)) continue;
          expect(path).toMatch(/^(?:operations\/)?(?:[\w-]+\/)*[\w-]+(?:\.examples|\.test)?\.ts$/);
          const tokens = tokensOf(parseSource(path, text));
          expect(tokens).not.toContain('globalThis');
          expect(tokens.filter((token) => /[^\x20-\x7e]/.test(token))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
