import { describe, expect, it } from 'vitest';
import { hasColors } from '../../../src/cli/terminal.js';

describe('hasColors', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal: %s, wishes %o: %s', (isTerminal, wishes, expected) => {
    expect(hasColors(isTerminal, wishes)).toBe(expected);
  });
});
