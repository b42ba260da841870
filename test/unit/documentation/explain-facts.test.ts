import { describe, expect, it } from 'vitest';
import { explainFacts } from '../../../src/documentation/claims/explain-facts.js';
import { readParameter } from '../../../src/documentation/read-parameter.js';

describe('explainFacts', () => {
  it('shows the words that each fact rests on, in their order', () => {
    const text = 'How goats are sorted: `age` or `weight`. Defaults to `age`. This field is required.';
    expect(explainFacts(text, 'herd.order', readParameter(text, 'order'))).toEqual([
      {
        fact: 'values',
        says: 'age | weight',
        words: '`age` or `weight`',
        pattern: 'alternatives',
        decided: true,
      },
      { fact: 'default', says: 'age', words: 'Defaults to `age`', pattern: 'default is', decided: true },
      { fact: 'required', says: 'yes', words: 'This field is required', pattern: 'label', decided: true },
    ]);
  });

  it('shows what was not taken', () => {
    const [ground] = explainFacts('At most 30 goats', 'goats', { kind: 'integer', maximum: 20 });
    expect(ground).toEqual({
      fact: 'limits',
      says: '..30',
      words: 'At most 30',
      pattern: 'at most',
      decided: false,
    });
  });

  it('shows nothing of a text that states nothing', () => {
    expect(explainFacts('The name of the goat', 'name', {})).toEqual([]);
  });
});
