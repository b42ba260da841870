import { describe, expect, it } from 'vitest';
import { flattenUnions } from '../../../src/format/flat-unions.js';

describe('flattenUnions', () => {
  it('puts a union that fits on one line below its name', () => {
    const code = "type Answer =\n  | 'yes'\n  | 'no';\n";
    expect(flattenUnions(code, 15, 2)).toBe("type Answer =\n  'yes' | 'no';\n");
  });

  it('leaves one that does not fit', () => {
    const code = "type Answer =\n  | 'yes'\n  | 'no';\n";
    expect(flattenUnions(code, 14, 2)).toBe(code);
  });

  it('counts a tab as wide as the project sees it', () => {
    const code = "interface Poll {\n\tanswer:\n\t\t| 'yes'\n\t\t| 'no';\n}\n";
    expect(flattenUnions(code, 18, 3)).toBe(code);
    expect(flattenUnions(code, 19, 3)).toBe("interface Poll {\n\tanswer:\n\t\t'yes' | 'no';\n}\n");
    expect(flattenUnions(code, 19, 4)).toBe(code);
  });

  it('leaves one with a member of several lines', () => {
    const code = 'type Shape =\n  | Circle\n  | {\n      side: number;\n    };\n';
    expect(flattenUnions(code, 80, 2)).toBe(code);
  });

  it('flattens one inside of a member', () => {
    const code =
      'type Shape =\n  | Circle\n  | {\n      side:\n        | number\n        | string;\n    };\n';
    expect(flattenUnions(code, 80, 2)).toBe(
      'type Shape =\n  | Circle\n  | {\n      side:\n        number | string;\n    };\n',
    );
  });

  it('flattens one in parentheses', () => {
    const code = 'interface Page {\n  media: (\n    | Picture\n    | Video\n  )[];\n}\n';
    expect(flattenUnions(code, 21, 2)).toBe('interface Page {\n  media: (\n    Picture | Video\n  )[];\n}\n');
  });

  it('leaves comments as they are', () => {
    const code = '/**\n * One of:\n *   | a\n *   | b\n */\nexport type A = string;\n';
    expect(flattenUnions(code, 80, 2)).toBe(code);
  });

  it('does not say how wide letters outside of ASCII are', () => {
    expect(flattenUnions("type Answer =\n  | '是'\n  | '不';\n", 80, 2)).toBeUndefined();
  });
});
