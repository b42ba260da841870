import type { CollectionDefinition } from 'postman-collection';
import { buildRequest } from '../../../site/build-request.js';
import { variableValues } from '../../../site/fill-rows.js';
import { printCurl } from '../../../site/print-curl.js';
import type { WireRequest } from '../../../site/wire-request.js';
import { describeForPage } from '../../../src/site/describe-for-page.js';
import { sampleNote } from '../../../src/site/pages/view-auth.js';
import { printFetch } from '../../../src/site/samples/print-fetch.js';
import { printRequests } from '../../../src/site/samples/print-requests.js';
import { siteClient } from '../make-site.js';

/** A request of a collection as the samples of its page have it, with values for its variables. */
export interface SampledRequest {
  readonly item: readonly string[];
  /** Undefined where nothing can be sent: the runtime refuses the values. */
  readonly wire: WireRequest | undefined;
  readonly curl: string;
  readonly javascript: string;
  readonly python: string;
  /** It is signed anew at each call, which no sample does. */
  readonly signed: boolean;
}

/** Returns every request of a collection as samples have it. */
export async function sampleRequests(
  collection: CollectionDefinition,
  values: Readonly<Record<string, string>>,
): Promise<readonly SampledRequest[]> {
  const { plan } = await siteClient(collection);
  const variables = new Map(plan.api.variables.map((variable) => [variable.name, variable]));
  const requests: SampledRequest[] = [];
  for (const operation of plan.operations) {
    const description = describeForPage(operation, variables);
    const find = variableValues(description.variables, (name) =>
      Object.hasOwn(values, name) ? values[name] : undefined,
    );
    const wire = await buildRequest(description, find).catch(() => undefined);
    const { auth, trail } = operation.operation;
    requests.push({
      item: trail,
      wire,
      curl: wire ? printCurl(wire) : '',
      javascript: wire ? printFetch(wire) : '',
      python: wire ? printRequests(wire) : '',
      signed: sampleNote(auth) !== undefined,
    });
  }
  return requests;
}
