/** How Postman's runtime encodes the parts of a URL. */
declare module 'postman-url-encoder/encoder/index.js' {
  const encoder: { encodePath(text: string): string };
  export default encoder;
}

/** How Postman's runtime strips the comments of a JSON body. */
declare module 'strip-json-comments' {
  export default function stripJsonComments(text: string, options: { readonly whitespace: boolean }): string;
}
