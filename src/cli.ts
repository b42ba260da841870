#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { exitCodes } from './cli/exit-codes.js';
import { run } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';

// What a run makes is short-lived: left alone, V8 lets the heap grow to several times of what is in use before it looks. The
// versions of Node that are known to have this setting are named, as V8 complains of one that it does not know.
if (/^(?:20|22|24)\./.test(process.versions.node)) setFlagsFromString('--heap-growing-percent=40');

const terminal = processTerminal((error) => {
  process.exitCode = exitCodes.wrong;
  process.stderr.write(`error the output cannot be written: ${error.message}\n`);
});
const code = await run(process.argv.slice(2), terminal);
process.exitCode ??= code;
