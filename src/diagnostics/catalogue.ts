/** `error` stops the run; a `warning` costs a request or a fact; a `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What docs/diagnostics.md says of one code. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

/** Every problem that postwright can report, by its code. */
export const catalogue = {
  'usage-wrong': {
    severity: 'error',
    title: 'The command line cannot be understood',
    cause: 'A word or an option is missing, unknown, or has a value that it does not take.',
    fix: 'Run the command with --help to see what is possible.',
  },
  bug: {
    severity: 'error',
    title: 'postwright has a bug',
    cause: 'Something happened that the code before it should have made impossible. The exit code is 70.',
    fix: 'Report it with the collection, or the part of it that does this; POSTWRIGHT_DEBUG=1 shows where it happened.',
  },
  'source-missing': {
    severity: 'error',
    title: 'The source cannot be read',
    cause: 'The file does not exist, or may not be read.',
    fix: 'Check the path and its permissions.',
  },
  'source-unreachable': {
    severity: 'error',
    title: 'The URL of the source cannot be read',
    cause: 'The server cannot be reached, answers with something else, or the URL is not one that is read.',
    fix: 'Check the URL, or download the collection and name its file.',
  },
  'source-too-large': {
    severity: 'error',
    title: 'The source holds more than is read',
    cause:
      'A source may have 256 MB, and its collection 50,000 requests: beyond that a run would take hours, or all memory.',
    fix: 'Split the collection by its folders, or delete saved responses that nobody needs.',
  },
  'source-not-json': {
    severity: 'error',
    title: 'The source is not JSON',
    cause: 'The text could not be parsed as JSON.',
    fix: 'Export the collection again from Postman as v2.1.',
  },
  'source-not-collection': {
    severity: 'error',
    title: 'The source is no Postman collection',
    cause: 'The JSON has neither items nor a request, or no file of the directory is a request.',
    fix: 'Export the collection from Postman as v2.1, or name a file or a folder that holds one.',
  },
  'environment-unreadable': {
    severity: 'error',
    title: 'The environment cannot be read',
    cause: 'The JSON or YAML holds no list of values, as Postman writes it for environments and globals.',
    fix: 'Export the environment from Postman, or name a file that holds one.',
  },
  'address-unusable': {
    severity: 'error',
    title: 'The mock server cannot listen at its address',
    cause: 'Another program has the port, or the machine has no such address.',
    fix: 'Choose another --port, or 0 for any free one.',
  },
  'config-unreadable': {
    severity: 'error',
    title: 'The configuration file cannot be used',
    cause: 'It holds a setting that does not exist, or a value that the setting does not take.',
    fix: 'Correct the setting that the message names.',
  },
  'override-name-taken': {
    severity: 'error',
    title: 'An override gives a name that the client has already',
    cause: 'The name belongs to the runtime, to an operation, or to a type of JavaScript.',
    fix: 'Choose another name; an imported type can be exported under another one.',
  },
  'override-unmatched': {
    severity: 'error',
    title: 'An override of the configuration matches nothing',
    cause:
      'The collection has no such request or field, or what stands there cannot be what the override says.',
    fix: 'Correct the path, or delete the override. `inspect` shows the names.',
  },
  'changelog-begins': {
    severity: 'note',
    title: 'A changelog begins with this run',
    cause: 'The client was there before, without a record of what its callers saw.',
    fix: 'Nothing: commit api-snapshot.json with the client, and later runs tell what changed since.',
  },
  'changelog-unreadable': {
    severity: 'error',
    title: 'What the changelog is told from cannot be read',
    cause: 'api-snapshot.json was changed by something else than postwright, or by another version of it.',
    fix: 'Restore the file from version control, or delete it to begin anew.',
  },
  'diff-incomplete': {
    severity: 'error',
    title: 'A part of a collection could not be compared',
    cause: 'A request or a folder of one of the two collections could not be read.',
    fix: 'Mend that item in the collection, and compare again; all other changes are shown.',
  },
  'output-foreign': {
    severity: 'error',
    title: 'The output folder holds files that postwright did not write',
    cause: 'A file would be overwritten, or the folder holds files and no manifest of postwright.',
    fix: 'Choose an empty folder, or move the file away.',
  },
  'output-edited': {
    severity: 'error',
    title: 'A generated file was edited by hand',
    cause: 'The file is not what postwright last wrote, and writing it again would lose the edit.',
    fix: 'Keep the edit with --merge, move it out of the generated file, or give it up with --force.',
  },
  'output-damaged': {
    severity: 'error',
    title: 'The manifest of a client cannot be read',
    cause:
      "manifest.json is not JSON, not as postwright writes it, or that of a newer version. It says which files are postwright's own.",
    fix: 'Restore it as it was committed, or update postwright where a newer one wrote it.',
  },
  'output-unmerged': {
    severity: 'error',
    title: 'The manifest of a client holds the marks of a conflict',
    cause: 'Two branches generated the client, and git could not merge what they wrote.',
    fix: 'Merge the collection, take the client as one side has it, and generate again: docs/recipes.md shows how.',
  },
  'output-kept': {
    severity: 'warning',
    title: 'A file that is no longer generated was edited by hand',
    cause: 'Its request is gone from the collection, but the file is not what postwright last wrote.',
    fix: 'Delete the file when the edit is no longer wanted, or run again with --force.',
  },
  'merge-conflict': {
    severity: 'warning',
    title: 'An edit made by hand and the collection changed the same lines',
    cause: 'Both stand in the file, marked as git marks conflicts.',
    fix: 'Look for <<<<<<< in the file, and leave what is right.',
  },
  'merge-base-missing': {
    severity: 'error',
    title: 'What was written before an edit is not known',
    cause: 'A merge needs the text that was edited, which manifest.json holds, packed.',
    fix: 'Restore manifest.json as it was committed with the client, or give the edit up with --force.',
  },
  'output-busy': {
    severity: 'error',
    title: 'Another run is writing the output folder',
    cause: 'Two runs were started on the same folder, and the first one is not done after half a minute.',
    fix: 'Run again when it is done.',
  },
  'operation-renamed': {
    severity: 'note',
    title: 'A function has another name than in the last run',
    cause: 'The request was renamed or moved in the collection.',
    fix: 'Call the function by its new name; once nobody uses the old one any more, run with --drop-aliases.',
  },
  'alias-yielded': {
    severity: 'warning',
    title: 'An old name of a function now belongs to another request',
    cause:
      'A request was renamed or moved, and another one in the collection now has the name that its function had.',
    fix: 'Look at every call of that name: it sends the other request now.',
  },
  'formatting-unreadable': {
    severity: 'error',
    title: "The project's Prettier configuration cannot be read",
    cause:
      'The client is formatted as the project around it is, and that configuration or one of its plugins fails.',
    fix: 'Run Prettier on a file of the project to see what it says, and mend its configuration.',
  },
  'tests-outside': {
    severity: 'error',
    title: "The folder of the tests is not inside of the client's folder",
    cause: 'postwright only writes into the output folder, and knows its own files by their paths in it.',
    fix: 'Name a folder from the output folder on: `--tests-dir tests`.',
  },
  'output-unwritable': {
    severity: 'error',
    title: 'The output folder cannot be written',
    cause: 'The file system refused to create or change a file.',
    fix: 'Check the permissions and the free space of the folder.',
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
  'not-secret-unmatched': {
    severity: 'warning',
    title: 'A hash under notSecrets matches nothing',
    cause: 'The value that it allowed is gone from the collection, or the hash was not copied whole.',
    fix: 'Delete it, or copy the hash from the note on the replaced credential.',
  },
  'secret-replaced': {
    severity: 'note',
    title: 'A credential stands literally in the collection',
    cause:
      'A generated client holds no credential, so a placeholder stands in its place: in a request, that of a variable of the client.',
    fix: 'Put a {{variable}} there in Postman, and give its value to createClient. If it is no credential, name the hash of the message under notSecrets in the configuration.',
  },
  'auth-unsupported': {
    severity: 'warning',
    title: 'A request authenticates in a way that cannot be generated',
    cause: 'The scheme is unknown to Postman, or fetch cannot do it.',
    fix: 'Choose another type of authorization, or give createClient a fetch that authenticates.',
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
  'documentation-disagrees': {
    severity: 'note',
    title: 'The documentation and the recorded request disagree',
    cause:
      'A table, a list or a description says something else of an argument than its recorded value shows.',
    fix: 'Correct the description or the recorded value; until then the input type takes both.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof catalogue;
