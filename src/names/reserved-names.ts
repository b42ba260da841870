/** Words that a function of a module cannot be called, or that its module uses for something else. */
const functionNames: ReadonlySet<string> = new Set([
  ...'arguments await break case catch class const continue debugger default delete do else enum eval'.split(
    ' ',
  ),
  ...'export extends false finally for function if implements import in instanceof interface let'.split(' '),
  ...'new null package private protected public return static super switch this throw true try'.split(' '),
  ...'typeof undefined var void while with yield async of get set constructor prototype then'.split(' '),
  ...'client input options variables server result createClient fill startServer btoa environments'.split(
    ' ',
  ),
  ...'checkInput tokens followRedirects hooks openStream retry unwrap bind bound collect'.split(' '),
  ...'describe it expect expectTypeOf assertType beforeAll afterAll fetch globalThis'.split(' '),
]);

/** Types that `index.ts` exports beside those of the operations, and global ones that modules use. */
const typeNames: ReadonlySet<string> = new Set([
  ...'BoundClient ServerEvent Upload NamedStream ReadableStream AsyncIterable Client ClientOptions Variables Recorded RequestOptions HttpStatus HttpVerb OtherResult Result'.split(
    ' ',
  ),
  ...'Authorizer TokenOptions Hooks RetryOptions'.split(' '),
  ...'AbortError ApiError HeaderError JsonError MissingVariableError NetworkError PathSegmentError'.split(
    ' ',
  ),
  ...'DriftDifference DriftError DriftReport InvalidInputError StandardSchema PageError PageOptions TimeoutError UrlError Array BigInt Blob Boolean Date Error Exclude File FormData Function'.split(
    ' ',
  ),
  ...'Headers Map Number Object Partial Promise Record Request Response Set String Symbol URL'.split(' '),
]);

/** Tells whether an operation may not have this name. */
export function isReservedFunctionName(name: string): boolean {
  return functionNames.has(name);
}

/** Tells whether a type of an operation may not have this name. */
export function isReservedTypeName(name: string): boolean {
  return typeNames.has(name);
}
