/** The part of the library that is used here; it brings no types of its own. */
declare module 'postman-collection-transformer' {
  interface ConversionOptions {
    readonly inputVersion: '1.0.0';
    readonly outputVersion: '2.1.0';
    /** Keep the ids that the input has, and make none up. */
    readonly retainIds: boolean;
  }

  type Callback = (error: unknown, result?: unknown) => void;

  const transformer: {
    convert(collection: unknown, options: ConversionOptions, callback: Callback): void;
    convertSingle(request: unknown, options: ConversionOptions, callback: Callback): void;
  };

  export default transformer;
}
