#!/usr/bin/env node
import { exitCodes } from './cli/exit-codes.js';
import { run } from './cli/run.js';
import { processTerminal } from './cli/terminal.js';

const terminal = processTerminal((error) => {
  process.exitCode = exitCodes.wrong;
  process.stderr.write(`error the output cannot be written: ${error.message}\n`);
});
const code = await run(process.argv.slice(2), terminal);
process.exitCode ??= code;
