import { describe, expect, it } from 'vitest';
import { createPaint } from '../../../../src/cli/report/paint.js';
import { printInspection } from '../../../../src/cli/report/print-inspection.js';
import type { InspectedArgument, Inspection } from '../../../../src/inspect/inspection.js';

function argument(facts: Partial<InspectedArgument> & Pick<InspectedArgument, 'name'>): InspectedArgument {
  return {
    in: 'body',
    required: 'unknown',
    typed: 'optional',
    type: 'string',
    default: null,
    minimum: null,
    maximum: null,
    maxLength: null,
    enum: null,
    description: null,
    evidence: ['example'],
    ...facts,
  };
}

const inspection: Inspection = {
  operations: [
    {
      item: ['Calls', 'Make a call'],
      operation: 'makeACall',
      method: 'POST',
      url: 'https://api.example.com/calls/{{id}}',
      auth: { type: 'basic' },
      arguments: [
        argument({ name: 'to', required: 'yes', typed: 'required', description: 'Whom to\ncall.' }),
        argument({ name: 'limit', type: 'integer', default: 5, minimum: 1, maximum: 9, required: 'yes' }),
        argument({
          name: 'mode',
          enum: ['a', 'b'],
          maxLength: 1,
          description: '非常長的說明文字在這裡'.repeat(9),
        }),
      ],
      unused: [{ title: 'Code | Meaning', reason: 'it lists status or error codes' }],
      disagreements: ['body argument "limit": its description says integer, the request records "x".'],
      answers: [
        {
          status: 201,
          examples: 2,
          fields: [
            { path: 'data.id', type: 'string', optional: false, examples: 2, of: 2, values: 2 },
            { path: 'data.legs', type: 'object[]', optional: true, examples: 1, of: 2, values: 1 },
            { path: 'data.legs[].to', type: 'string', optional: false, examples: 1, of: 1, values: 7 },
          ],
        },
      ],
      responses: [{ status: 201, name: 'Called' }],
    },
    {
      item: [''],
      operation: 'getRoot',
      method: 'GET',
      url: 'https://api.example.com/',
      auth: { type: 'none' },
      arguments: [],
      unused: [],
      disagreements: [],
      answers: [],
      responses: [],
    },
  ],
  unused: [
    { item: ['Calls'], title: 'id | name', reason: 'it describes a response' },
    { item: [], title: 'Name | Value', reason: 'it lists environment variables' },
  ],
  wanted: [{ item: [''], operation: 'getRoot', gain: 3, reason: 'no successful answer is saved' }],
};

describe('printInspection', () => {
  it('shows each request with a table of its arguments, cut to the width', () => {
    expect(printInspection(inspection, createPaint(false), 110)).toBe(`\
makeACall  Calls › Make a call
  POST https://api.example.com/calls/{{id}}
  auth: basic
  201 Called
    argument  in    required        type     facts                   evidence  description
    to        body  yes             string                           example   Whom to call.
    limit     body  yes (optional)  integer  = 5, 1..9               example
    mode      body  unknown         string   length <= 1, "a" | "b"  example   非常長的說明文字在這裡非常長的…
    201: what 2 examples show
    field           type      examples  values
    data.id         string    2/2       2
    data.legs?      object[]  1/2       1
    data.legs[].to  string    1/1       7
    not used "Code | Meaning": it lists status or error codes
    disagreement body argument "limit": its description says integer, the request records "x".

getRoot  (no name)
  GET https://api.example.com/

Calls: not used "id | name": it describes a response
the collection: not used "Name | Value": it lists environment variables

Requests that would gain most from another saved example:
  getRoot  about 3 more fields: no successful answer is saved
`);
  });
});
