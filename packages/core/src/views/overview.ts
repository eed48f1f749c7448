/** What an overview needs to know of a statement. */
export interface CountedStatement {
  readonly act: string;
  readonly type: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
}

/** What an overview needs to know of an event. */
export interface CountedEvent {
  readonly mode: string;
  readonly status: string;
  readonly when: { readonly from: string | null } | null;
}

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** How many statements there are of which kind, the most frequent first. */
export interface StatementCounts {
  readonly total: number;
  readonly byAct: readonly Count[];
  readonly byType: readonly Count[];
  readonly bySpeaker: readonly (Count & { readonly id: string })[];
  /** Those whose speaker is nobody the program could settle on. */
  readonly unresolved: number;
}

export interface EventCounts {
  readonly total: number;
  readonly byMode: readonly Count[];
  readonly byStatus: readonly Count[];
  readonly undated: number;
}

/** Counts statements as they stream by; memory grows with the number of speakers only. */
export async function countStatements(
  statements: AsyncIterable<CountedStatement> | Iterable<CountedStatement>,
): Promise<StatementCounts> {
  const acts = new Map<string, number>();
  const types = new Map<string, number>();
  const speakers = new Map<string, { name: string; count: number }>();
  let total = 0;
  let unresolved = 0;
  for await (const { act, type, speaker } of statements) {
    total += 1;
    increase(acts, act);
    increase(types, type);
    if (speaker === null) {
      unresolved += 1;
      continue;
    }
    const known = speakers.get(speaker.id);
    if (known === undefined) speakers.set(speaker.id, { name: speaker.name, count: 1 });
    else known.count += 1;
  }
  const bySpeaker = [...speakers].map(([id, { name, count }]) => ({ id, name, count }));
  return {
    total,
    byAct: ranked(acts),
    byType: ranked(types),
    bySpeaker: bySpeaker.toSorted(mostFirst),
    unresolved,
  };
}

/** Counts events as they stream by. */
export async function countEvents(
  events: AsyncIterable<CountedEvent> | Iterable<CountedEvent>,
): Promise<EventCounts> {
  const modes = new Map<string, number>();
  const statuses = new Map<string, number>();
  let total = 0;
  let undated = 0;
  for await (const { mode, status, when } of events) {
    total += 1;
    increase(modes, mode);
    increase(statuses, status);
    if ((when?.from ?? null) === null) undated += 1;
  }
  return { total, byMode: ranked(modes), byStatus: ranked(statuses), undated };
}

function increase(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts].map(([name, count]) => ({ name, count })).toSorted(mostFirst);
}

/** Equal counts by name, so that the order never depends on what was read first. */
function mostFirst(a: Count, b: Count): number {
  return b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
