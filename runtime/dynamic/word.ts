import { integer, pick, several } from './pick.js';

const nouns = [
  'alarm',
  'array',
  'card',
  'driver',
  'feed',
  'matrix',
  'monitor',
  'panel',
  'port',
  'program',
  'sensor',
  'system',
];

/** Stands for `{{$randomAbbreviation}}`: an abbreviation of computing. */
export function randomAbbreviation(): string {
  return pick(['API', 'CSS', 'GPS', 'HTTP', 'JSON', 'PNG', 'RAM', 'SDK', 'SQL', 'TCP', 'USB', 'XML']);
}

/** Stands for `{{$randomAdjective}}`: an adjective of computing. */
export function randomAdjective(): string {
  return pick([
    'auxiliary',
    'digital',
    'mobile',
    'multi-byte',
    'neural',
    'online',
    'optical',
    'primary',
    'virtual',
    'wireless',
  ]);
}

/** Stands for `{{$randomNoun}}`: a noun of computing. */
export function randomNoun(): string {
  return pick(nouns);
}

/** Stands for `{{$randomVerb}}`: a verb of computing. */
export function randomVerb(): string {
  return pick([
    'back up',
    'bypass',
    'compress',
    'connect',
    'copy',
    'index',
    'input',
    'override',
    'parse',
    'reboot',
    'synthesize',
  ]);
}

/** Stands for `{{$randomIngverb}}`: a verb in "-ing". */
export function randomIngverb(): string {
  return pick([
    'backing up',
    'bypassing',
    'compressing',
    'connecting',
    'copying',
    'indexing',
    'navigating',
    'parsing',
    'rebooting',
  ]);
}

/** Stands for `{{$randomPhrase}}`: a sentence of computing. */
export function randomPhrase(): string {
  return `Try to ${randomVerb()} the ${randomAbbreviation()} ${randomNoun()} before ${randomIngverb()} the ${randomAdjective()} ${randomNoun()}!`;
}

/** Stands for `{{$randomWord}}`: a word. */
export function randomWord(): string {
  return Math.random() < 0.5 ? randomAdjective() : randomNoun();
}

/** Stands for `{{$randomWords}}`: two to five words. */
export function randomWords(): string {
  return several(integer(2, 5), randomWord, ' ');
}
