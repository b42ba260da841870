const options = { inputVersion: '1.0.0', outputVersion: '2.1.0', retainIds: true } as const;

/** Returns a collection of format v1 in format v2.1, as Postman's own library converts it; rejects where it cannot. */
export async function convertCollectionV1(collection: unknown): Promise<unknown> {
  const transformer = await loadTransformer();
  return await new Promise((resolve, reject) => {
    transformer.convert(collection, options, settle(resolve, reject));
  });
}

/** Returns a single request of format v1 as an item of format v2.1; rejects where it cannot. */
export async function convertRequestV1(request: unknown): Promise<unknown> {
  const transformer = await loadTransformer();
  return await new Promise((resolve, reject) => {
    transformer.convertSingle(request, options, settle(resolve, reject));
  });
}

/** Loaded when it is needed: few collections are that old. */
async function loadTransformer() {
  const { default: transformer } = await import('postman-collection-transformer');
  return transformer;
}

function settle(resolve: (value: unknown) => void, reject: (reason: Error) => void) {
  return (error: unknown, result?: unknown): void => {
    if (error) reject(error instanceof Error ? error : new Error('The conversion failed.', { cause: error }));
    else resolve(result);
  };
}
