import type { CatalogueEntry } from './catalogue-entry.js';

/** What can be wrong with what a command is given: its words, its sources, its configuration. */
export const inputProblems = {
  'usage-wrong': {
    severity: 'error',
    title: 'The command line cannot be understood',
    cause: 'A word or an option is missing, unknown, or has a value that it does not take.',
    fix: 'Run the command with --help to see what is possible.',
  },
  'option-wrong': {
    severity: 'error',
    title: 'An option of the library cannot be used',
    cause:
      'A program calls postwright with an option that is missing, unknown, or has a value that it does not take.',
    fix: 'Correct the option that the message names; docs/library.md shows what there is.',
  },
  'settings-wrong': {
    severity: 'error',
    title: 'The settings of the clients are wrong',
    cause:
      'postwright.json is not JSON, has a key that there is not, a value that a key does not take, or two clients that would write into the same folder.',
    fix: 'Correct the line that the message names; docs/settings.md shows what there is.',
  },
  'code-uncommitted': {
    severity: 'error',
    title: 'Code of the project has changes that git does not hold',
    cause:
      'migrate --write would write files in which something is that could not be told from its own changes, nor be got back.',
    fix: 'Commit the files first, or write over them with --force.',
  },
  'tsconfig-unreadable': {
    severity: 'error',
    title: 'The code that calls a client cannot be looked at',
    cause:
      'There is no tsconfig.json around the client, or the one that is named is not there or says something that TypeScript cannot read.',
    fix: 'Name the tsconfig.json of the code that calls the client, and see that tsc takes it.',
  },
  'client-unknown': {
    severity: 'error',
    title: 'There is no client of that name',
    cause: 'A name on the command line is none of a client in postwright.json.',
    fix: 'Name one that is there, or none for all; a collection without settings needs --output.',
  },
  bug: {
    severity: 'error',
    title: 'postwright has a bug',
    cause: 'Something happened that the code before it should have made impossible. The exit code is 70.',
    fix: 'Report it with the collection, or the part of it that does this; POSTWRIGHT_DEBUG=1 shows where it happened.',
  },
  'address-unusable': {
    severity: 'error',
    title: 'The mock server cannot listen at its address',
    cause: 'Another program has the port, or the machine has no such address.',
    fix: 'Choose another --port, or 0 for any free one; or another --host.',
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
      'A source may have 256 MB, its collection 50,000 requests, and its texts of more than a million characters, descriptions and answers aside, 32 million together: beyond that a run would take hours, or all memory.',
    fix: 'Split the collection by its folders, delete saved responses that nobody needs, or shorten the longest texts.',
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
  'report-unreadable': {
    severity: 'error',
    title: 'Reports of drift cannot be read',
    cause: 'The file is neither a JSON array of what onDrift was given nor one report a line.',
    fix: 'Correct the report that the message names, or write the file anew: docs/drift.md shows how.',
  },
  'report-unknown': {
    severity: 'warning',
    title: 'A report is of no operation of the collection',
    cause: 'The client that reported was made from another collection, or its function has another name now.',
    fix: "Name the collection that the client was made from, and its folder by --output: the folder's lock has the names.",
  },
  'report-unshown': {
    severity: 'note',
    title: 'A difference cannot be shown by an example',
    cause:
      'A report has kinds of values and no values: a further value of a list cannot be known, and no saved answer leads to the place of another one.',
    fix: 'Save a response in Postman that shows it.',
  },
  'environment-unreadable': {
    severity: 'error',
    title: 'The environment cannot be read',
    cause:
      'The file is neither JSON nor YAML, or holds no list of values, as Postman writes it for environments and globals.',
    fix: 'Export the environment from Postman, or name a file that holds one.',
  },
  'config-unreadable': {
    severity: 'error',
    title: 'The configuration file cannot be used',
    cause:
      'It is not JSON, or holds a setting that does not exist, or a value that the setting does not take.',
    fix: 'Correct the setting that the message names.',
  },
  'override-unmatched': {
    severity: 'error',
    title: 'An override of the configuration matches nothing',
    cause:
      'The collection has no such request or field, or what stands there cannot be what the override says.',
    fix: 'Correct the path, or delete the override. `inspect` shows the names.',
  },
  'override-name-taken': {
    severity: 'error',
    title: 'An override gives a name that the client has already',
    cause: 'The name belongs to the runtime, to an operation, or to a type of JavaScript.',
    fix: 'Choose another name; an imported type can be exported under another one.',
  },
  'not-secret-unmatched': {
    severity: 'warning',
    title: 'An entry under notSecrets matches nothing',
    cause:
      'The value or the field that it allowed is gone from the collection, the hash was not copied whole, or a name is misspelt.',
    fix: 'Delete it, or copy the hash or the name from the note on the replaced credential.',
  },
  'diff-incomplete': {
    severity: 'error',
    title: 'A part of a collection could not be compared',
    cause: 'A request or a folder of one of the two collections could not be read.',
    fix: 'Mend that item in the collection, and compare again; all other changes are shown.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
