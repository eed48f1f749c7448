import type { Said } from '../text/said.ts';

export interface SpeakerHere {
  readonly key: string;
  /** Null where nobody is named. */
  readonly speaker: string | null;
  readonly said: readonly Said[];
}

/** Statements by who makes them, those with the most first; of equal ones, in order of the text. */
export function bySpeaker(said: readonly Said[]): readonly SpeakerHere[] {
  const groups = new Map<string, { speaker: string | null; said: Said[] }>();
  for (const one of said) {
    const key = one.statement.speaker?.id ?? `words ${one.speaker ?? ''}`;
    const group = groups.get(key) ?? { speaker: one.speaker, said: [] };
    group.said.push(one);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .toSorted((a, b) => b.said.length - a.said.length);
}
