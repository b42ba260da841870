import { readCollectionSource, readSource } from '../io/source/read-source.js';
import type { Inputs, SourceBytes } from '../model/inputs.js';
import type { ClientOptions } from './client-options.js';
import { bytesOfGiven, listOf, nameOfGiven, type Given } from './given.js';

/** Returns all that a client follows from, read or taken from memory; an InputError where a part of it cannot be read. */
export async function gatherInputs(
  options: Pick<ClientOptions, 'source' | 'name' | 'environment' | 'config' | 'allowHttp'>,
): Promise<Inputs> {
  const { source, name = 'collection', environment, config, allowHttp } = options;
  const gather = async (given: Given, called: string): Promise<SourceBytes> => {
    const place = nameOfGiven(given);
    return place === undefined ? bytesOfGiven(given, called) : readSource(place, { allowHttp });
  };
  const place = nameOfGiven(source);
  return {
    source:
      place === undefined ? bytesOfGiven(source, name) : await readCollectionSource(place, { allowHttp }),
    environments: await Promise.all(
      listOf(environment ?? undefined).map((each, at) => gather(each, `environment ${at + 1}`)),
    ),
    ...(config !== undefined && config !== null && { config: await gather(config, 'configuration') }),
  };
}
