import { validators } from './artefacts/validators/validators.js';
import type { Artefact, OptionDescription, OptionValue } from './artefact.js';
import { aliases } from './artefacts/aliases/aliases.js';
import { bind } from './artefacts/bind/bind.js';
import { client } from './artefacts/client/client.js';
import { examples } from './artefacts/examples/examples.js';
import { index } from './artefacts/index/index-artefact.js';
import { mocks } from './artefacts/mocks/mocks.js';
import { operation } from './artefacts/operation/operation.js';
import { pages } from './artefacts/pages/pages.js';
import { tests } from './artefacts/tests/tests.js';

/** All that a client is made of. To add an artefact is to add its folder and a line here. */
export const artefacts = [
  client,
  index,
  bind,
  aliases,
  operation,
  pages,
  examples,
  tests,
  mocks,
  validators,
] as const satisfies readonly Artefact[];

type Descriptions = (typeof artefacts)[number]['options'];
type Names<Each> = Each extends object ? keyof Each & string : never;
type Description<Name extends string> = Extract<
  Descriptions,
  Readonly<Record<Name, OptionDescription>>
>[Name];

/** What decides on the artefacts of a client. */
export type ArtefactOptions = {
  readonly [Name in Names<Descriptions>]?: OptionValue<Description<Name>> | undefined;
};
