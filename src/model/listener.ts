/** Hears of each stage as it begins, and of how many things it works on. */
export type Listener = (stage: string, count?: number) => void;
