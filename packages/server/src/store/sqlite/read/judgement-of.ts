import { type RawBuilder, sql } from 'kysely';
import type { Verdict } from '@rapporteur/core/model/decision';
import type { EntityType } from '@rapporteur/core/model/entity';
import { asId } from '@rapporteur/core/model/ids';
import type { Act } from '@rapporteur/core/model/statement';
import type { StatementQuery } from '../../dossier.ts';
import type { EntityReference, StatementRow } from '../../rows.ts';

/** Columns of `JudgedColumns`, from the tables that `judgedTables` joins to statements `s`. */
export const judgedColumns: RawBuilder<unknown> = sql`
  j.verdict, j.decision, j.act as judged_act, j.speaker_set, j.speaker as judged_key,
  (select min(ji.local) from temp.identities ji where ji.entity = j.speaker and ji.revision = s.revision) as judged_local,
  jl.name as judged_name, jl.type as judged_type, jl.country as judged_country,
  (select 1 from statements sp join temp.judgements jp on jp.statement = sp.id
    where sp.revision = s.revision and sp.local = s.parent and jp.verdict = 'rejected') as parent_rejected`;

export const judgedTables: RawBuilder<unknown> = sql`
  left join temp.judgements j on j.statement = s.id
  left join temp.linked_entities jl on jl.key = j.speaker`;

/** The act as corrected or else extracted. */
export const judgedAct: RawBuilder<unknown> = sql`
  coalesce((select ja.act from temp.judgements ja where ja.statement = s.id), s.act)`;

/** That statements `s` are not rejected. */
export const notRejected: RawBuilder<unknown> = sql`
  s.id not in (select jr.statement from temp.judgements jr where jr.verdict = 'rejected')`;

/** Conditions on what the user made of statements `s`; what is rejected is left out unless it is asked for. */
export function verdictConditions(verdict: StatementQuery['verdict']): RawBuilder<unknown>[] {
  switch (verdict) {
    case 'any':
      return [];
    case undefined:
      return [notRejected];
    case 'unjudged':
      return [sql`j.verdict is null`];
    default:
      return [sql`j.verdict = ${verdict}`];
  }
}

export interface JudgedColumns {
  readonly verdict: Verdict | null;
  readonly decision: number | null;
  readonly judged_act: string | null;
  readonly speaker_set: number | null;
  readonly judged_key: string | null;
  readonly judged_local: string | null;
  readonly judged_name: string | null;
  readonly judged_type: string | null;
  readonly judged_country: string | null;
  readonly parent_rejected: number | null;
}

/** Act and speaker as the user decided, and what they were extracted as. */
export function judged(
  row: JudgedColumns,
  act: Act,
  speaker: EntityReference | null,
): Pick<StatementRow, 'act' | 'speaker' | 'judgement'> {
  const { verdict, decision } = row;
  if (verdict === null || decision === null) return { act, speaker, judgement: null };
  const speakerCorrected = row.speaker_set === 1;
  return {
    act: row.judged_act === null ? act : (row.judged_act as Act),
    speaker: speakerCorrected ? judgedSpeaker(row) : speaker,
    judgement: {
      verdict,
      decision,
      act: row.judged_act === null ? null : act,
      speakerCorrected,
      speaker: speakerCorrected ? speaker : null,
    },
  };
}

function judgedSpeaker(row: JudgedColumns): EntityReference | null {
  const { judged_key: key, judged_local: local, judged_name: name, judged_country: country } = row;
  if (key === null || name === null) return null;
  const type = row.judged_type as EntityType;
  return { id: asId('entity', key), local: local ?? '', name, type, country };
}
