import type { CatalogueEntry } from './catalogue-entry.js';

/** What can be said of what a collection holds, and of what fetch makes of it. */
export const requestProblems = {
  'operations-none': {
    severity: 'warning',
    title: 'The collection has no request that becomes a function',
    cause: 'It is empty, or all of its requests were left out. The client has no operations.',
    fix: 'Check that it is the right collection; other diagnostics say why requests are left out.',
  },
  'file-unreadable': {
    severity: 'warning',
    title: 'A file of a collection in a directory cannot be read',
    cause: 'It is no YAML, or holds no names and values. Its request or what it says of one is left out.',
    fix: 'Correct the file.',
  },
  'request-not-http': {
    severity: 'warning',
    title: 'A request is no HTTP request',
    cause: 'The collection holds a request of another kind: gRPC, WebSocket, Socket.IO, MQTT, MCP or LLM.',
    fix: 'Nothing: a client made of fetch calls cannot send it.',
  },
  'item-unreadable': {
    severity: 'warning',
    title: 'A request could not be read',
    cause: 'A part of the item has a type that Postman itself does not write.',
    fix: 'Open the collection in Postman and save the request again.',
  },
  'item-skipped': {
    severity: 'note',
    title: 'An item is neither a folder nor a request',
    cause: 'The item has no list of items and no request; Postman runs nothing for it.',
    fix: 'Delete the item, or give it a request.',
  },
  'response-without-status': {
    severity: 'note',
    title: 'A saved response has no status',
    cause:
      'Its code is missing, null or no number that HTTP knows. What an API answers is typed by status, so this response counts for nothing.',
    fix: 'Open the response in Postman, give it a status and save it again.',
  },
  'request-unlisted': {
    severity: 'warning',
    title: 'A request of a collection v1 is in no order',
    cause:
      'In format v1 a request belongs to the collection by the order that lists its id; Postman skips the others.',
    fix: 'Add its id to the order of the collection or of a folder.',
  },
  'folder-too-deep': {
    severity: 'warning',
    title: 'A folder is nested too deeply',
    cause: 'Folders are followed for 500 levels.',
    fix: 'Move the folder further up.',
  },
  'secret-replaced': {
    severity: 'note',
    title: 'A credential stands literally in the collection',
    cause:
      'A generated client holds no credential, so a placeholder stands in its place: in a request, that of a variable of the client.',
    fix: 'Put a {{variable}} there in Postman, and give its value to createClient. If it is no credential, name the hash of the message, the field, or its path under notSecrets in the configuration.',
  },
  'auth-unsupported': {
    severity: 'warning',
    title: 'A request authenticates in a way that cannot be generated',
    cause: 'The scheme is unknown to Postman, or fetch cannot do it.',
    fix: 'Choose another type of authorization, or give createClient a fetch that authenticates.',
  },
  'auth-several': {
    severity: 'warning',
    title: 'Several ways to authenticate are listed',
    cause:
      'A request, a folder or a collection of format v3 lists more than one, and a request goes out with one.',
    fix: 'Delete those that are not meant.',
  },
  'header-forbidden': {
    severity: 'note',
    title: 'A header may not be set with fetch',
    cause: 'The fetch standard keeps some headers to the browser, or to the HTTP stack.',
    fix: 'Remove the header from the request, or send it from a place that is no browser.',
  },
  'header-invalid': {
    severity: 'warning',
    title: 'A header has a name or a value that HTTP does not allow',
    cause:
      'A name is one word of ASCII letters, digits and a few signs; a value has no line break and no character beyond Latin-1. Postman fails to send the request too.',
    fix: 'Correct the header in Postman, or disable it.',
  },
  'method-forbidden': {
    severity: 'warning',
    title: 'A method may not be used with fetch',
    cause:
      'The fetch standard refuses CONNECT, TRACE and TRACK, and HTTP what is no word, such as {{method}}.',
    fix: 'Write the method itself in Postman, or give createClient a fetch that can send it.',
  },
  'url-invalid': {
    severity: 'warning',
    title: 'A URL can never be sent to',
    cause:
      'Whatever its variables stand for, its scheme, host and port make no URL that fetch sends to: there is none, the host is missing, or a colon or another sign is in the way. Postman fails to send the request too.',
    fix: 'Correct the URL in Postman, or give createClient a baseUrl.',
  },
  'url-with-user': {
    severity: 'warning',
    title: 'The value of a variable that a URL begins with holds a user or a password',
    cause:
      'Postman sends them as basic credentials. fetch refuses such a URL, so every call with this value throws a UrlError.',
    fix: 'Take them out of the value in Postman, and set the authorization Basic Auth with variables for both; or give createClient another value.',
  },
  'url-rewritten': {
    severity: 'note',
    title: 'A URL is not sent as it is written',
    cause:
      'fetch resolves the path segments "." and "..", and encodes characters that no URL allows, also where the request has disableUrlEncoding set.',
    fix: 'Write the URL as it is to be sent.',
  },
  'body-unsendable': {
    severity: 'warning',
    title: 'A body cannot be sent with this method',
    cause: 'The request has disableBodyPruning set, but fetch sends no body with GET and HEAD.',
    fix: 'Use another method if the API takes one.',
  },
  'documentation-unused': {
    severity: 'note',
    title: 'A documented argument has no place in the request',
    cause:
      'A table or list that documents arguments names one that cannot be sent: a parameter of the path that the URL does not hold, or one of the body where the method sends none.',
    fix: 'Correct the name, or put it into the URL as :name. What else was not used of a description is in `inspect --json`, under `unused`.',
  },
  'documentation-disagrees': {
    severity: 'note',
    title: 'The documentation and the recorded request disagree',
    cause:
      'A table, a list or a description says something else of an argument than its recorded value shows.',
    fix: 'Correct the description or the recorded value; until then the input type takes both.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
