/** Hears of each stage as it begins, and of how many things it works on. */
export interface Listener {
  (stage: string, count?: number): void;
  /** Does the work on one request; there only where somebody wants to know how long each takes. */
  readonly measure?: Measure;
}

/** Returns what the work on a request returns; `trail` are the names of its folders and its own. */
export type Measure = <Result>(trail: readonly string[], work: () => Result) => Result;

/** Does the work and nothing else. */
export const unmeasured: Measure = (_trail, work) => work();
