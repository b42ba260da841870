import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';

describe('values listed in prose', () => {
  const listed: readonly (readonly [string, readonly string[]])[] = [
    ['One of `a`, `b`', ['a', 'b']],
    ['One of: annual, quarter or month', ['annual', 'quarter', 'month']],
    ['Possible values are day, hour or minute.', ['day', 'hour', 'minute']],
    ['Possible values: **jwk**, **pem**. Default: **pem**', ['jwk', 'pem']],
    ['Accepted values are **a** and **b**.', ['a', 'b']],
    ['Allowed values:\nlive,scheduled', ['live', 'scheduled']],
    ['Valid limits:[5, 10, 20].', ['5', '10', '20']],
    ['Valid values are `GTC/FOK/IOC`', ['GTC', 'FOK', 'IOC']],
    ['Valid: Root, Solar Plexus, Heart.', ['Root', 'Solar Plexus', 'Heart']],
    ['Supported: en, tr, de. Others are not', ['en', 'tr', 'de']],
    ['Values should be annual or quarter', ['annual', 'quarter']],
    ['Takes boolean values ‘true’ and ‘false’', ['true', 'false']],
    ['Can be `asc` or `desc`', ['asc', 'desc']],
    ['Allowed values: [A | B]', ['A', 'B']],
    ['"true" or "false". default "false"', ['true', 'false']],
    ['`ACK`, `RESULT`, default `ACK`', ['ACK', 'RESULT']],
    ['NONE, BUY_NOW, AUTO_REPAY; default NONE', ['NONE', 'BUY_NOW', 'AUTO_REPAY']],
    ['Triggered by: "MARK", "CONTRACT".', ['MARK', 'CONTRACT']],
    ['1: add,2: reduce', ['1', '2']],
    ['1044: bokmål, 1033: english', ['1044', '1033']],
    ['One of the following:\n- `a`\n- `b`', ['a', 'b']],
    ['Valores permitidos: uno, dos', ['uno', 'dos']],
    ['可选值：a、b', ['a', 'b']],
  ];
  it.each(listed)('are read from %j', (text, values) => {
    expect(readParameter(text).enum?.map(String)).toEqual(values);
  });

  const none: readonly string[] = [
    'Allowed values - Any string.',
    'E.g., "pink", "green", "blue". Use GET /colors for valid values.',
    'Comma-separated list of fields. Allowed values: a,b,c',
    'takes one or more as a comma separated string\npossible values: a, b',
    'Either `a` or `b` must be provided',
    'Used with `STOP` or `TAKE` orders.',
    'See enum definitions: order side',
    'Both START and STOP are required',
    'Supported lists can be found in the list section.',
    'possible values for quarter: all, T1, T2',
    'The minimum permitted value is 5.',
    'The name and the address of the person',
  ];
  it.each(none)('are not seen in %j', (text) => {
    expect(readParameter(text).enum).toBeUndefined();
  });
});
