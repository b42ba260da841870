import type { Api } from '../model/api.js';
import { findPaging } from './find-paging.js';

/** Returns the API with the rules by which the pages of its lists follow each other. */
export function addPaging(api: Api): Api {
  const operations = api.operations.map((operation) => {
    const paging = findPaging(operation);
    return paging === undefined ? operation : { ...operation, paging };
  });
  return { ...api, operations };
}
