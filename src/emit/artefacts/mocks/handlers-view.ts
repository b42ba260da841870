import type { Code } from '../../code/code.js';

export type HandlersView = {
  readonly routeType: Code;
  readonly routes: Code;
  readonly createAnswerer: Code;
};
