/** Decisions of this visit, the latest last: what the key for undoing takes back, one step at a time. */
export interface MadeStack {
  readonly push: (entries: readonly number[]) => void;
  /** Entries that were taken back by other means are no more to be undone. */
  readonly drop: (entries: readonly number[]) => void;
  /** The entries of the latest step; empty where there is none. */
  readonly latest: () => readonly number[];
}

export function madeStack(): MadeStack {
  let steps: readonly (readonly number[])[] = [];
  return {
    push: (entries) => {
      steps = [...steps, entries];
    },
    drop: (entries) => {
      steps = steps
        .map((step) => step.filter((entry) => !entries.includes(entry)))
        .filter((step) => step.length > 0);
    },
    latest: () => steps.at(-1) ?? [],
  };
}

export const made: MadeStack = madeStack();
