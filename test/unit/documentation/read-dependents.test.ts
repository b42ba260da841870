import { describe, expect, it } from 'vitest';
import { readDependents } from '../../../src/documentation/claims/read-dependents.js';

describe('readDependents', () => {
  it.each([
    ['If provided, `end_date` is required.', ['end_date']],
    ['The first day. If set, endDate must also be provided.', ['endDate']],
    ['When this parameter is given, then `a` and `b` are required', ['a', 'b']],
    ['If used, the field `unit` becomes mandatory.', ['unit']],
    ['If set to `custom`, `template_id` is required.', ['template_id']],
    ['When this is true, `reason` must be set.', ['reason']],
  ])('finds in %j whom it concerns', (text, names) => {
    expect(readDependents(text).map((each) => each.names)).toEqual([names]);
  });

  it.each([
    'If provided, `end_date` is not required.',
    'Required if `end_date` is set.',
    'If provided, the name must be set to `x`.',
    'If provided, a valid token of your own account for this API is required.',
    'The end date is required.',
  ])('finds nobody in %j', (text) => {
    expect(readDependents(text)).toEqual([]);
  });
});
