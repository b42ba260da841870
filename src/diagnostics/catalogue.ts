import { inputProblems } from './input-problems.js';
import { outputProblems } from './output-problems.js';
import { requestProblems } from './request-problems.js';

/** Every problem that postwright can report, by its code. */
export const catalogue = { ...inputProblems, ...requestProblems, ...outputProblems } as const;

export type DiagnosticCode = keyof typeof catalogue;
