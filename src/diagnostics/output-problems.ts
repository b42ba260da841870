import type { CatalogueEntry } from './catalogue-entry.js';

/** What can be said of the folder that a client goes into, and of what an earlier run left there. */
export const outputProblems = {
  'making-changed': {
    severity: 'note',
    title: 'The client is made with something else now',
    cause:
      'The command line or the settings name an option that postwright.lock.json in the client has another value for, or the settings name one no longer.',
    fix: 'Nothing, where that was meant. Otherwise run it again with the old value: an option that is not named stays as it was.',
  },
  'package-missing': {
    severity: 'note',
    title: 'The project lacks a package that the client imports',
    cause:
      'Tests import vitest, handlers msw, schemas of a library that library. No package.json around the client names it, and it is not installed.',
    fix: 'Install it, or leave out what needs it.',
  },
  'template-broken': {
    severity: 'error',
    title: "A template of the user's cannot be filled",
    cause:
      'A file in the folder of --templates is no Handlebars template, or needs a value that it is not given.',
    fix: 'Correct the line that the message names; docs/templates.md lists the values of every template.',
  },
  'template-unknown': {
    severity: 'error',
    title: "A template of the user's stands for none of postwright's",
    cause: 'The folder of --templates cannot be read, or a file in it has a name that no template has.',
    fix: 'Call the file like the template that it is to stand for, such as operation.hbs.',
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
  'output-other': {
    severity: 'error',
    title: 'The output folder holds the client of another collection',
    cause: 'Not one request of the client is in the collection, so every file of it would be deleted.',
    fix: 'Choose another folder, or run again with --replace where the old client is no longer wanted.',
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
    cause:
      'Its request is gone from the collection, but the file is not what postwright last wrote. It stays, and so do files that it, or a merged file, imports.',
    fix: 'Delete the file when the edit is no longer wanted, or run again with --force: what it imports goes with it.',
  },
  'output-busy': {
    severity: 'error',
    title: 'Another run is writing the output folder',
    cause: 'Two runs were started on the same folder, and the first one is not done after half a minute.',
    fix: 'Run again when it is done.',
  },
  'output-unwritable': {
    severity: 'error',
    title: 'The output folder cannot be written',
    cause: 'The file system refused to create or change a file.',
    fix: 'Check the permissions and the free space of the folder.',
  },
  'merge-conflict': {
    severity: 'warning',
    title: 'An edit made by hand and the collection changed the same declaration',
    cause:
      'Both stand in the file, marked as git marks conflicts: around the declaration, or around lines where the file cannot be parsed.',
    fix: 'Look for <<<<<<< in the file, and leave what is right.',
  },
  'merge-base-missing': {
    severity: 'error',
    title: 'What was written before an edit is not known',
    cause: 'A merge needs the text that was edited, which manifest.json holds, packed.',
    fix: 'Restore manifest.json as it was committed with the client, or give the edit up with --force.',
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
  'formatting-unreadable': {
    severity: 'error',
    title: "The project's Prettier configuration cannot be read",
    cause:
      'The client is formatted as the project around it is, and that configuration or one of its plugins fails.',
    fix: 'Run Prettier on a file of the project to see what it says, and mend its configuration.',
  },
  'tests-outside': {
    severity: 'error',
    title: 'The folder of the tests is no place for them',
    cause:
      "Tests stand in a folder inside of the client's, or in another one of the same project that is not around the client.",
    fix: 'Name a folder from the output folder on: `--tests-dir tests`, or `--tests-dir ../../test/shop`.',
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
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
