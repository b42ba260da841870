declare module 'postman-code-generators' {
  import type { Request } from 'postman-collection';

  const generators: {
    /** Hands the sample over at once. */
    convert(
      language: string,
      variant: string,
      request: Request,
      options: Readonly<Record<string, unknown>>,
      done: (error: unknown, snippet: string | undefined) => void,
    ): void;
  };
  export default generators;
}
