import type { Sentences } from './sentences.js';

/** Sentences of an invented API in English. */
export const en: Sentences = [
  ['Required. The code of the depot', { required: 'yes' }],
  ['This field must be filled in', { required: 'yes' }],
  ['Can be left empty', { required: 'no' }],
  ['Optional note for the driver', { required: 'no' }],
  ['Required if `express` is set', { required: 'conditional' }],
  ['One of `email` or `phone` is required', { required: 'conditional' }],
  ['Rows per page, 20 by default', { default: 20 }],
  ['Whether to notify. Default: true', { default: true }],
  ['Colour of the tag. Allowed values: red, blue', { enum: ['red', 'blue'] }],
  ['Stage: 1 = new, 2 = packed, 3 = sent', { enum: [1, 2, 3] }],
  ['A number between 1 and 10', { minimum: 1, maximum: 10 }],
  ['Name, at most 40 characters', { maxLength: 40 }],
  ['Maximum 100', { maximum: 100 }],
];
