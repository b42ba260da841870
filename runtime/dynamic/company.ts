import { randomLastName } from './person.js';
import { pick } from './pick.js';

/** Stands for `{{$randomCompanyName}}`: the name of a company. */
export function randomCompanyName(): string {
  return Math.random() < 0.5
    ? `${randomLastName()} ${randomCompanySuffix()}`
    : `${randomLastName()} and ${randomLastName()}`;
}

/** Stands for `{{$randomCompanySuffix}}`: the form of a company. */
export function randomCompanySuffix(): string {
  return pick(['Group', 'Inc', 'LLC', 'Ltd', 'and Sons']);
}

/** Stands for `{{$randomCatchPhraseAdjective}}`: the first word of a slogan. */
export function randomCatchPhraseAdjective(): string {
  return pick([
    'Adaptive',
    'Balanced',
    'Connected',
    'Flexible',
    'Integrated',
    'Intuitive',
    'Open',
    'Reliable',
    'Secure',
  ]);
}

/** Stands for `{{$randomCatchPhraseDescriptor}}`: the middle word of a slogan. */
export function randomCatchPhraseDescriptor(): string {
  return pick([
    'client-driven',
    'data-driven',
    'dynamic',
    'global',
    'local',
    'modular',
    'next generation',
    'real-time',
  ]);
}

/** Stands for `{{$randomCatchPhraseNoun}}`: the last word of a slogan. */
export function randomCatchPhraseNoun(): string {
  return pick([
    'approach',
    'archive',
    'framework',
    'interface',
    'model',
    'network',
    'platform',
    'service',
    'solution',
  ]);
}

/** Stands for `{{$randomCatchPhrase}}`: a slogan. */
export function randomCatchPhrase(): string {
  return `${randomCatchPhraseAdjective()} ${randomCatchPhraseDescriptor()} ${randomCatchPhraseNoun()}`;
}

/** Stands for `{{$randomBsBuzz}}`: a verb of business speak. */
export function randomBsBuzz(): string {
  return pick([
    'accelerate',
    'deliver',
    'enable',
    'grow',
    'innovate',
    'leverage',
    'scale',
    'streamline',
    'transform',
  ]);
}

/** Stands for `{{$randomBsAdjective}}`: an adjective of business speak. */
export function randomBsAdjective(): string {
  return pick([
    'agile',
    'customer-first',
    'disruptive',
    'frictionless',
    'holistic',
    'scalable',
    'smart',
    'strategic',
  ]);
}

/** Stands for `{{$randomBsNoun}}`: a noun of business speak. */
export function randomBsNoun(): string {
  return pick([
    'channels',
    'communities',
    'experiences',
    'markets',
    'partnerships',
    'solutions',
    'synergies',
    'workflows',
  ]);
}

/** Stands for `{{$randomBs}}`: a phrase of business speak. */
export function randomBs(): string {
  return `${randomBsBuzz()} ${randomBsAdjective()} ${randomBsNoun()}`;
}
