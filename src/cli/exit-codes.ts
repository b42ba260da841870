/**
 * What the process answers to its caller: done; the answer is "no" (`check` found a difference); the input, the output
 * folder or the usage is wrong; a bug of postwright (the number that sysexits.h gives to one).
 */
export const exitCodes = { done: 0, no: 1, wrong: 2, bug: 70 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
