import { explainFacts, type Ground } from '../../documentation/claims/explain-facts.js';
import type { Evidence, Facts } from '../../model/facts.js';
import type { Argument, ArgumentPlace } from '../../model/operation.js';
import { markdownToHtml } from '../html/markdown-to-html.js';
import type { ArgumentGroupView, ArgumentView, FactView } from './page-views.js';

const places: readonly (readonly [ArgumentPlace, string])[] = [
  ['path', 'Path'],
  ['query', 'Query'],
  ['header', 'Headers'],
  ['cookie', 'Cookies'],
  ['body', 'Body'],
];

/** Returns the arguments by where they are sent, each with what is known of it and from where. */
export function viewArguments(
  args: readonly Argument[],
  anchors: (kind: string, name: string) => string,
): readonly ArgumentGroupView[] {
  return places.flatMap(([place, label]) => {
    const own = args.filter((argument) => argument.in === place);
    if (own.length === 0) return [];
    const views = own.map((argument) => viewArgument(argument, anchors(place, argument.name)));
    return [{ id: anchors('arguments', place), label, count: own.length, arguments: views }];
  });
}

function viewArgument({ name, facts, typed, evidence }: Argument, id: string): ArgumentView {
  const grounds = explainFacts(facts.description ?? '', name, facts);
  const end = name.replace(/(?:\[\])+$/, '').lastIndexOf('.');
  const { required = 'unknown' } = facts;
  const known = { yes: 'required', no: 'optional', conditional: 'conditional' } as const;
  return {
    id,
    parent: end < 0 ? '' : name.slice(0, end + 1),
    name: name.slice(end + 1),
    depth: Math.min(name.split(/\.|\[\]\.?/).filter((part) => part !== '').length - 1, 4),
    type: showType(facts),
    requirement: required === 'unknown' ? typed : known[required],
    stated: required !== 'unknown',
    deprecated: facts.deprecated === true,
    facts: viewFacts(facts, grounds),
    values: (facts.enum ?? []).map(String),
    descriptionHtml: markdownToHtml(facts.description ?? ''),
    condition:
      facts.condition !== undefined && !facts.description?.includes(facts.condition)
        ? facts.condition
        : false,
    example: shownExample(facts),
    grounds: grounds.map(({ fact, says, words, decided }) => ({
      ...{ fact: factLabels[fact], says, words },
      overruled: !decided,
    })),
    sources: evidence.map((each) => sources[each]).join(', '),
  };
}

const factLabels: Readonly<Record<Ground['fact'], string>> = {
  required: 'Required',
  default: 'Default',
  limits: 'Limits',
  values: 'Values',
};

const sources: Readonly<Record<Evidence, string>> = {
  table: 'a table or list in the documentation',
  example: 'the recorded request',
  param: 'its own description',
  variable: 'a dynamic variable',
};

const longestExample = 120;

function shownExample({ example, default: usual }: Facts): string | false {
  const text = example === undefined ? '' : String(example);
  return text !== '' && text.length <= longestExample && text !== String(usual) ? text : false;
}

function showType({ kind, elements, format, nullable, verb }: Facts): string {
  if (verb) return 'HTTP verb';
  const base = kind === 'array' && elements !== undefined ? `array of ${elements}s` : (kind ?? '');
  const precise = format === undefined ? base : `${base === '' ? 'string' : base} (${format})`;
  return nullable && precise !== '' ? `${precise} or null` : precise;
}

function viewFacts(facts: Facts, grounds: readonly Ground[]): readonly FactView[] {
  const wordsOf = (fact: Ground['fact']): string | false =>
    grounds.find((ground) => ground.fact === fact && ground.decided)?.words ?? false;
  const shown: readonly (readonly [string, string | undefined, Ground['fact'] | undefined])[] = [
    ['default', facts.default === undefined ? undefined : String(facts.default) || '""', 'default'],
    ['min', facts.minimum?.toString(), 'limits'],
    ['max', facts.maximum?.toString(), 'limits'],
    ['min length', facts.minLength?.toString(), 'limits'],
    ['max length', facts.maxLength?.toString(), 'limits'],
    ['unit', facts.unit, undefined],
    ['read-only', facts.readOnly ? 'yes' : undefined, undefined],
  ];
  return shown.flatMap(([label, value, fact]) =>
    value === undefined ? [] : [{ label, value, words: fact === undefined ? false : wordsOf(fact) }],
  );
}
