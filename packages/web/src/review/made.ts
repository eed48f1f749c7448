/** Decisions of this visit, the latest last: what the key for undoing takes back, one step at a time. */
export interface MadeStack {
  /** @param onDropped run once one of them was taken back */
  readonly push: (entries: readonly number[], onDropped?: () => void) => void;
  /** Entries that were taken back are no more to be undone. */
  readonly drop: (entries: readonly number[]) => void;
  /** The entries of the latest step; empty where there is none. */
  readonly latest: () => readonly number[];
}

interface Step {
  readonly entries: readonly number[];
  readonly onDropped: () => void;
}

export function madeStack(): MadeStack {
  let steps: readonly Step[] = [];
  return {
    push: (entries, onDropped = () => {}) => {
      steps = [...steps, { entries, onDropped }];
    },
    drop: (gone) => {
      for (const { entries, onDropped } of steps)
        if (entries.some((entry) => gone.includes(entry))) onDropped();
      steps = steps
        .map((step) => ({ ...step, entries: step.entries.filter((one) => !gone.includes(one)) }))
        .filter(({ entries }) => entries.length > 0);
    },
    latest: () => steps.at(-1)?.entries ?? [],
  };
}

export const made: MadeStack = madeStack();
