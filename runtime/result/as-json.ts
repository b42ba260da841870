import type { CustomReader } from './read-body.js';
import { parseAnswer } from './parse-answer.js';

/** Reads a body as JSON whatever its type says. */
export const asJson: CustomReader = async (response, fail, _, place) =>
  parseAnswer(place, response, await response.text().catch(fail));
