import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../../src/documentation/read-documentation.js';
import type { Facts } from '../../../src/model/facts.js';
import { contextOf } from './context.js';

const F = '```';

/** One and the same documentation, as authors of all kinds write it down. */
const notations: Readonly<Record<string, string>> = {
  'a table': `| Field | Type | Required | Description |\n|---|---|---|---|\n| herd | string | yes | Name of the herd |\n| size | integer | no | How many, 1 to 50. Default 10 |\n| mood | string | no | One of calm, wild, ill |\n| note | string | no | max 80 characters |\n| dry | boolean | no | Only checks. Default false |`,
  'values with semicolons': `${F}\nfield;type;required;description\nherd;string;yes;Name of the herd\nsize;integer;no;1 to 50, default 10\nmood;string;no;one of calm, wild, ill\nnote;string;no;max 80 characters\ndry;boolean;no;default false\n${F}`,
  'values with tabs': `${F}\nfield\ttype\trequired\tdescription\nherd\tstring\tyes\tName of the herd\nsize\tinteger\tno\t1 to 50, default 10\nmood\tstring\tno\tone of calm, wild, ill\nnote\tstring\tno\tmax 80 characters\ndry\tboolean\tno\tdefault false\n${F}`,
  'an interface': `${F}ts\ninterface AddGoat {\n  /** Name of the herd */\n  herd: string;\n  /** How many, 1 to 50. Default 10 */\n  size?: number;\n  mood?: 'calm' | 'wild' | 'ill';\n  note?: string; // max 80 characters\n  dry?: boolean; // default false\n}\n${F}`,
  'a schema in YAML': `${F}yaml\ntype: object\nrequired: [herd]\nproperties:\n  herd:\n    type: string\n    description: Name of the herd\n  size:\n    type: integer\n    minimum: 1\n    maximum: 50\n    default: 10\n  mood:\n    type: string\n    enum: [calm, wild, ill]\n  note:\n    type: string\n    maxLength: 80\n  dry:\n    type: boolean\n    default: false\n${F}`,
  'a list of parameters in YAML': `${F}yaml\nparameters:\n  - name: herd\n    in: query\n    required: true\n    type: string\n  - name: size\n    in: query\n    required: false\n    type: integer\n    minimum: 1\n    maximum: 50\n    default: 10\n  - name: mood\n    required: false\n    type: string\n    enum: [calm, wild, ill]\n  - name: note\n    required: false\n    type: string\n    maxLength: 80\n  - name: dry\n    required: false\n    type: boolean\n    default: false\n${F}`,
  'a map in YAML': `${F}\nherd:\n  type: string\n  required: yes\nsize:\n  type: integer\n  required: no\n  range: 1-50\n  default: 10\nmood:\n  type: string\n  required: no\n  values: calm, wild, ill\nnote:\n  type: string\n  required: no\n  max length: 80\ndry:\n  type: boolean\n  required: no\n  default: false\n${F}`,
  'a schema in JSON': `${F}json\n{"type":"object","required":["herd"],"properties":{"herd":{"type":"string"},"size":{"type":"integer","minimum":1,"maximum":50,"default":10},"mood":{"type":"string","enum":["calm","wild","ill"]},"note":{"type":"string","maxLength":80},"dry":{"type":"boolean","default":false}}}\n${F}`,
  'a struct': `${F}go\ntype AddGoat struct {\n  Herd string \`json:"herd"\` // required\n  Size int \`json:"size,omitempty"\` // 1 to 50, default 10\n  Mood string \`json:"mood,omitempty"\` // one of calm, wild, ill\n  Note string \`json:"note,omitempty"\` // max 80 characters\n  Dry bool \`json:"dry,omitempty"\` // default false\n}\n${F}`,
  'a message': `${F}proto\nmessage AddGoat {\n  required string herd = 1; // name of the herd\n  optional int32 size = 2; // 1 to 50, default 10\n  optional string mood = 3; // one of calm, wild, ill\n  optional string note = 4; // max 80 characters\n  optional bool dry = 5; // default false\n}\n${F}`,
  'names with brackets over what they are': `OPTIONS\n\nherd (string, required)\n    Name of the herd\n\nsize (integer, optional)\n    1 to 50. Default 10\n\nmood (string, optional)\n    One of calm, wild, ill\n\nnote (string, optional)\n    Max 80 characters\n\ndry (boolean, optional)\n    Default false`,
  'names over what they are': `herd\n    string, required. Name of the herd\n\nsize\n    integer, optional. 1 to 50. Default 10\n\nmood\n    string, optional. One of calm, wild, ill\n\nnote\n    string, optional. Max 80 characters\n\ndry\n    boolean, optional. Default false`,
  'a numbered list': `Parameters:\n\n1. herd (string, required) - name of the herd\n2. size (integer, optional) - 1 to 50, default 10\n3. mood (string, optional) - one of calm, wild, ill\n4. note (string, optional) - max 80 characters\n5. dry (boolean, optional) - default false`,
  'a line of what is required, one of what is not': `Required: herd (string)\n\nOptional: size (integer, 1 to 50, default 10), mood (string: calm, wild or ill), note (string, max 80 characters), dry (boolean, default false)`,
  'the same with marks': `**Required:** \`herd\` (string)\n\n**Optional:** \`size\` (integer, 1 to 50, default 10), \`mood\` (string: calm, wild or ill), \`note\` (string, max 80 characters), \`dry\` (boolean, default false)`,
  'a sentence with brackets': `Takes \`herd\` (string, required), \`size\` (integer, optional, 1-50, default 10), \`mood\` (string, optional; calm, wild or ill), \`note\` (string, optional, at most 80 characters) and \`dry\` (boolean, optional, default false).`,
  'a sentence with semicolons': `Parameters: herd - string, required; size - integer, optional, 1 to 50, default 10; mood - string, optional, one of calm/wild/ill; note - string, optional, max 80 characters; dry - boolean, optional, default false.`,
  'a heading each': `### herd\nstring, required. Name of the herd\n\n### size\ninteger, optional. 1 to 50. Default 10\n\n### mood\nstring, optional. One of calm, wild, ill\n\n### note\nstring, optional. Max 80 characters\n\n### dry\nboolean, optional. Default false`,
  'bold names': `**herd** string, required. Name of the herd.\n\n**size** integer, optional. 1 to 50. Default 10.\n\n**mood** string, optional. One of calm, wild, ill.\n\n**note** string, optional. Max 80 characters.\n\n**dry** boolean, optional. Default false.`,
  'aspects in a line': `- \`herd\` — type: string; required: yes\n- \`size\` — type: integer; required: no; range: 1-50; default: 10\n- \`mood\` — type: string; required: no; values: calm, wild, ill\n- \`note\` — type: string; required: no; max length: 80\n- \`dry\` — type: boolean; required: no; default: false`,
  arrows: `herd -> string, required\nsize -> integer, optional, 1 to 50, default 10\nmood -> string, optional, one of calm, wild, ill\nnote -> string, optional, max 80 characters\ndry -> boolean, optional, default false`,
  'equals signs': `herd = string, required\nsize = integer, optional, 1 to 50, default 10\nmood = string, optional, one of calm, wild, ill\nnote = string, optional, max 80 characters\ndry = boolean, optional, default false`,
  'terms in HTML': `<dl><dt>herd <em>(string, required)</em></dt><dd>Name of the herd</dd><dt>size <em>(integer, optional)</em></dt><dd>1 to 50. Default 10</dd><dt>mood <em>(string, optional)</em></dt><dd>One of calm, wild, ill</dd><dt>note <em>(string, optional)</em></dt><dd>Max 80 characters</dd><dt>dry <em>(boolean, optional)</em></dt><dd>Default false</dd></dl>`,
  'cells with several lines': `<table><tr><th>Field</th><th>Info</th></tr><tr><td><b>herd</b><br>string<br>required</td><td>Name of the herd</td></tr><tr><td><b>size</b><br>integer<br>optional</td><td>1 to 50. Default 10</td></tr><tr><td><b>mood</b><br>string<br>optional</td><td>One of calm, wild, ill</td></tr><tr><td><b>note</b><br>string<br>optional</td><td>Max 80 characters</td></tr><tr><td><b>dry</b><br>boolean<br>optional</td><td>Default false</td></tr></table>`,
  'a quotation': `> **herd** (string, required): name of the herd\n>\n> **size** (integer, optional): 1 to 50, default 10\n>\n> **mood** (string, optional): one of calm, wild, ill\n>\n> **note** (string, optional): max 80 characters\n>\n> **dry** (boolean, optional): default false`,
  stars: `\`herd\`* string: name of the herd  \n\`size\` integer: 1 to 50, default 10  \n\`mood\` string: one of calm, wild, ill  \n\`note\` string: max 80 characters  \n\`dry\` boolean: default false\n\nFields with * are required, all others are optional.`,
  bullets: `* herd: String. Required. Name of the herd\n* size: Integer. Optional. 1 to 50. Default: 10\n* mood: String. Optional. One of: calm, wild, ill\n* note: String. Optional. Max 80 characters\n* dry: Boolean. Optional. Default: false`,
  'the type first': `- string herd (required): name of the herd\n- integer size (optional): 1 to 50, default 10\n- string mood (optional): one of calm, wild, ill\n- string note (optional): max 80 characters\n- boolean dry (optional): default false`,
  'the type first, in braces': `* {string} herd - required, name of the herd\n* {integer} size - optional, 1 to 50, default 10\n* {string} mood - optional, one of calm, wild, ill\n* {string} note - optional, max 80 characters\n* {boolean} dry - optional, default false`,
  'tags of apiDoc': `@apiParam {String} herd Name of the herd\n@apiParam {Integer{1-50}} [size=10] How many\n@apiParam {String="calm","wild","ill"} [mood] The mood\n@apiParam {String{..80}} [note] A note\n@apiParam {Boolean} [dry=false] Only checks`,
  'fields of Sphinx': `:param string herd: Required. Name of the herd\n:param integer size: Optional. 1 to 50. Default 10\n:param string mood: Optional. One of calm, wild, ill\n:param string note: Optional. Max 80 characters\n:param boolean dry: Optional. Default false`,
  'fields of Sphinx without types, and what comes back': `:returns: nothing\n:param herd: string, required. Name of the herd\n:param size: integer, optional. 1 to 50. Default 10\n:param mood: string, optional. One of calm, wild, ill\n:param note: string, optional. Max 80 characters\n:param dry: boolean, optional. Default false\n:raises ValueError: where a goat is lost,\n    or ill\n:rtype: dict`,
  'tags of JSDoc, and what comes back': `@param {string} herd - Required. Name of the herd\n@param {integer} [size=10] - 1 to 50\n@param {string} [mood] - One of calm, wild, ill\n@param {string} [note] - Max 80 characters\n@param {boolean} [dry=false] - Only checks\n@returns {object} the herd\n@throws {Error} where a goat is lost`,
  'the same tags as a list': `- @param {string} herd - Required. Name of the herd\n- @param {integer} [size=10] - 1 to 50\n- @param {string} [mood] - One of calm, wild, ill\n- @param {string} [note] - Max 80 characters\n- @param {boolean} [dry=false] - Only checks\n- @returns {object} the herd\n- @throws {Error} where a goat is lost`,
  'the sections of NumPy': `Parameters\n----------\nherd : str\n    Required. Name of the herd\nsize : int, optional\n    1 to 50. Default 10\nmood : str, optional\n    One of calm, wild, ill\nnote : str, optional\n    Max 80 characters\ndry : bool, optional\n    Default false`,
  'sets of NumPy': `Parameters\n----------\nherd : str\n    Required. Name of the herd\nsize : int, optional, default 10\n    1 to 50\nmood : {"calm", "wild", "ill"}, optional\n    The mood\nnote : str, optional\n    Max 80 characters\ndry : bool, default=False\n    Only checks`,
  'sets of NumPy in brackets': `Args:\n    herd (str): Required. Name of the herd\n    size (int, optional): 1 to 50. Default 10\n    mood ({'calm', 'wild', 'ill'}, optional): The mood\n    note (str, optional): Max 80 characters\n    dry (bool, optional): Default false`,
  'the sections of Google': `Args:\n    herd (str): Required. Name of the herd\n    size (int, optional): 1 to 50. Default 10\n    mood (str, optional): One of calm, wild, ill\n    note (str, optional): Max 80 characters\n    dry (bool, optional): Default false`,
  'the same with an empty line': `Args:\n\n    herd (str): Required. Name of the herd\n    size (int, optional): 1 to 50. Default 10\n    mood (str, optional): One of calm, wild, ill\n    note (str, optional): Max 80 characters\n    dry (bool, optional): Default false`,
  elements: `${F}xml\n<param name="herd" type="string" required="true">Name of the herd</param>\n<param name="size" type="integer">1 to 50. Default 10. Optional</param>\n<param name="mood" type="string">Optional. One of calm, wild, ill</param>\n<param name="note" type="string">Optional. Max 80 characters</param>\n<param name="dry" type="boolean">Optional. Default false</param>\n${F}`,
  'a drawn table': `${F}\n+------+---------+------+---------------------+\n| name | type    | req. | description         |\n+------+---------+------+---------------------+\n| herd | string  | yes  | name of the herd    |\n| size | integer | no   | 1 to 50, default 10 |\n| mood | string  | no   | calm, wild or ill   |\n| note | string  | no   | max 80 characters   |\n| dry  | boolean | no   | default false       |\n+------+---------+------+---------------------+\n${F}`,
  'aligned columns': `name   type      required   description\n------ --------- ---------- --------------------\nherd   string    yes        name of the herd\nsize   integer   no         1 to 50, default 10\nmood   string    no         one of calm, wild, ill\nnote   string    no         max 80 characters\ndry    boolean   no         default false`,
  'a drawn tree': `${F}\nbody\n├── herd (string, required) name of the herd\n├── size (integer, optional) 1 to 50, default 10\n├── mood (string, optional) one of calm, wild, ill\n├── note (string, optional) max 80 characters\n└── dry (boolean, optional) default false\n${F}`,
  'lines with colons': `Send the herd like this:\n\nherd: required, string\nsize: optional, integer from 1 to 50, default 10\nmood: optional, string. calm | wild | ill\nnote: optional, string, 80 characters at most\ndry: optional, boolean, default false\n\nThe answer is 201.`,
  'the columns of a table': `${F}\nherd    VARCHAR NOT NULL   -- name of the herd\nsize    INTEGER DEFAULT 10 -- 1 to 50\nmood    VARCHAR            -- one of calm, wild, ill; optional\nnote    VARCHAR(80)        -- optional\ndry     BOOLEAN DEFAULT FALSE\n${F}`,
  'names between colons': `:herd: string, required. Name of the herd\n:size: integer, optional, 1 to 50, default 10\n:mood: string, optional, one of calm, wild, ill\n:note: string, optional, max 80 characters\n:dry: boolean, optional, default false`,
  'bullets with commas': `- herd, string, required, name of the herd\n- size, integer, optional, 1 to 50, default 10\n- mood, string, optional, one of calm, wild, ill\n- note, string, optional, max 80 characters\n- dry, boolean, optional, default false`,
  slashes: `herd / string / required / name of the herd\nsize / integer / optional / 1 to 50, default 10\nmood / string / optional / one of calm, wild, ill\nnote / string / optional / max 80 characters\ndry / boolean / optional / default false`,
  bars: `herd | string | required | name of the herd\nsize | integer | optional | 1 to 50, default 10\nmood | string | optional | one of calm, wild, ill\nnote | string | optional | max 80 characters\ndry | boolean | optional | default false`,
};

const names = ['herd', 'size', 'mood', 'note', 'dry'];

/** What rows say of each argument; a number is an integer here, as some notations have one word for both. */
function told(text: string, side: 'body' | 'query'): Readonly<Record<string, Facts>> {
  const context =
    side === 'body' ? contextOf({ body: names }) : contextOf({ query: names, method: 'GET', hasBody: false });
  const { rows } = readDocumentation(text, context);
  return Object.fromEntries(
    rows.map(
      ({ name, facts: { required, kind, default: fallback, minimum, maximum, maxLength, enum: values } }) => [
        name,
        {
          ...(required && { required }),
          ...(kind && { kind: kind === 'number' ? 'integer' : kind }),
          ...(fallback !== undefined && { default: fallback }),
          ...(minimum !== undefined && { minimum }),
          ...(maximum !== undefined && { maximum }),
          ...(maxLength !== undefined && { maxLength }),
          ...(values && { enum: values }),
        },
      ],
    ),
  );
}

const facts = {
  herd: { required: 'yes', kind: 'string' },
  size: { required: 'no', kind: 'integer', default: 10, minimum: 1, maximum: 50 },
  mood: { required: 'no', kind: 'string', enum: ['calm', 'wild', 'ill'] },
  note: { required: 'no', kind: 'string', maxLength: 80 },
  dry: { required: 'no', kind: 'boolean', default: false },
};

describe('the notation', () => {
  it.each(Object.entries(notations))('changes nothing of what is said: %s', (_, text) => {
    expect(told(text, 'body')).toEqual(facts);
    expect(told(text, 'query')).toEqual(facts);
  });
});

describe('what only looks like a notation', () => {
  it.each([
    ['lines about other things', 'milk: string, required\nbread: integer, optional'],
    ['prose with colons', 'size: it matters\nPlease mind: the gate is narrow'],
    ['an interface of others', `${F}ts\ninterface Cow { milk: string; horn?: number }\n${F}`],
    ['a sample of YAML', `${F}yaml\nherd: north\nsize: 12\n${F}`],
    ['a table of others', `${F}\nanimal  count  price\ncow     12     900\nhen     3      12\n${F}`],
    ['brackets that say no type', 'Takes `herd` (see above) and `size` (as before).'],
    ['a log', `${F}\nherd = north -- read at noon\nsaved = 12 -- ok\n${F}`],
    ['what comes back', 'Returns:\n    herd (str): Its herd. Required\n    size (int): Its size, 1 to 50'],
  ])('says nothing: %s', (_, text) => {
    for (const each of Object.values(told(text, 'body'))) expect(each).toEqual({});
  });
});

describe('the tag of one argument', () => {
  it.each([
    [':param str herd: The herd (required)', 'The herd'],
    [':param herd: The herd (required)\n:return: nothing', 'The herd'],
    ['@param herd - The herd (required)\n@returns nothing', 'The herd'],
    ['```\n:param str herd: The herd (required)\n:yields dict: size, an integer\n```', 'The herd'],
  ])('%s', (text, description) => {
    const { rows } = readDocumentation(text, contextOf({ body: names }));
    expect(rows).toMatchObject([{ name: 'herd', facts: { required: 'yes', description } }]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ':returns: herd, a string, required',
    ':raises herd: string, required',
    '@returns {string} herd, required',
    '- @throws {string} required herd\n- @returns {string} herd',
    ':param str goat: The goat (required)',
  ])('is none: %s', (text) => {
    expect(readDocumentation(text, contextOf({ body: names })).rows).toEqual([]);
  });
});

describe('values in braces', () => {
  const first = (text: string): Facts => {
    const { rows } = readDocumentation(text, contextOf({ body: names }));
    return rows.find(({ name }) => name === 'mood')?.facts ?? {};
  };

  it.each([
    [`mood : {"calm", "wild"}\n    The mood\nherd : {'a', 'b'}\n    Whose`, ['calm', 'wild'], undefined],
    [`- \`mood\`: {'calm' | 'wild'}, required\n- \`herd\`: whose`, ['calm', 'wild'], 'yes'],
    [`:param mood: The mood\n:type mood: {'calm', 'wild'}, optional`, ['calm', 'wild'], 'no'],
    [`mood : {0, 1}, default: 1\n    The mood`, [0, 1], 'no'],
    [`| Field | Type |\n|---|---|\n| mood | {'calm', 'wild'}, optional |`, ['calm', 'wild'], 'no'],
  ])('%s', (text, values, required) => {
    expect(first(text)).toMatchObject({ enum: values, ...(required && { required }) });
  });

  it.each([
    'mood : {"calm": 1, "wild": 2}\n    The mood\nherd : string\n    Whose',
    `mood : {'calm', 'wild'} or float\n    The mood\nherd : string\n    Whose`,
    'mood : {street, city}\nherd : string',
    'mood : {"calm"}\nherd : string',
    `| Field | Type |\n|---|---|\n| mood | {'calm': 'wild'} |`,
  ])('are no list: %s', (text) => {
    expect(first(text).enum).toBeUndefined();
  });
});

describe('what stands in brackets behind a name and is no type', () => {
  it.each([
    ['- `size`: (0, 1]', '(0, 1]'],
    ['- `size`: [0, 1)', '[0, 1)'],
    ['- `size` (0, 100): share of the herd', '(0, 100) share of the herd'],
    ['- `size`: (0, 1]\n  of the herd', '(0, 1] of the herd'],
    ['- `size`: ]0, 1] of all', ']0, 1] of all'],
  ])('keeps its brackets: %s', (text, description) => {
    const { rows } = readDocumentation(`${text}\n- \`herd\`: whose`, contextOf({ body: names }));
    expect(rows[0]?.facts.description).toBe(description);
  });
});

describe('lines without marks in other languages', () => {
  it.each([
    'herd - строка, обязательный\nsize - целое число, необязательный, от 1 до 50, по умолчанию 10\nnote - строка, необязательный, не более 80 символов',
    'herd - tekst, wymagany\nsize - liczba całkowita, opcjonalny, od 1 do 50, domyślnie 10\nnote - tekst, opcjonalny, maksymalnie 80 znaków',
    'herd - teks, wajib\nsize - bilangan bulat, opsional, antara 1 dan 50, bawaan 10\nnote - teks, opsional, maksimal 80 karakter',
    'herd - metin, zorunlu\nsize - tam sayı, isteğe bağlı, 1 ile 50 arasında, varsayılan 10\nnote - metin, isteğe bağlı, en fazla 80 karakter',
  ])('%s', (text) => {
    const { herd, size, note } = facts;
    expect(told(text, 'body')).toEqual({ herd, size, note });
  });
});
