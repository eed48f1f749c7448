import type { ColumnReader } from '../../../store/columns.ts';
import { codes } from './codes.ts';
import type { EntityTable } from './entity-table.ts';
import { VERDICTS } from './filter.ts';
import type { StatementTable } from './statement-table.ts';

/** What the user made of statements, by position: it wins over extraction. Made anew in a moment when the user decides. */
export interface Judged {
  /** As corrected or else as extracted. */
  readonly speakers: Int32Array;
  readonly acts: Uint8Array;
  /** Numbers in `VERDICTS`. */
  readonly verdicts: Uint8Array;
  readonly tags: ReadonlyMap<string, readonly number[]>;
}

export async function judged(
  reader: ColumnReader,
  table: StatementTable,
  entities: EntityTable,
): Promise<Judged> {
  const verdicts = codes(VERDICTS);
  const found = {
    speakers: table.speakers,
    acts: table.acts,
    verdicts: new Uint8Array(table.size),
  };
  for await (const chunk of reader.judgements())
    for (const { row, verdict, act, isSpeakerSet, speaker } of chunk) {
      const position = table.positionOf(row);
      if (position < 0) continue;
      found.verdicts[position] = verdicts.of(verdict);
      if (act !== null) {
        // What was extracted stays as it is.
        if (found.acts === table.acts) found.acts = table.acts.slice();
        found.acts[position] = table.codes.acts.of(act);
      }
      if (!isSpeakerSet) continue;
      if (found.speakers === table.speakers) found.speakers = table.speakers.slice();
      found.speakers[position] = entities.ofKey(speaker);
    }
  const tags = new Map<string, number[]>();
  for await (const chunk of reader.tags())
    for (const { row, tag } of chunk) {
      const position = table.positionOf(row);
      if (position < 0) continue;
      const tagged = tags.get(tag) ?? [];
      tags.set(tag, tagged);
      tagged.push(position);
    }
  return { ...found, tags };
}
