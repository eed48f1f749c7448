import {
  type Decision,
  decisionsInForce,
  type EntityDecision,
  type LoggedDecision,
} from '@rapporteur/core/model/decision';
import { decisionSchema } from '@rapporteur/core/model/schemas/decision';
import { Problem } from '@rapporteur/core/model/problem';
import type { Connection } from './connection.ts';

/** The log of what the user decided, oldest first. */
export function decisionLog(connection: Connection): readonly LoggedDecision[] {
  const rows = connection.all(
    'select id, decided_at, kind, subject, value from decisions order by id',
  );
  return rows.map(({ id, decided_at: decidedAt, kind, subject, value }) => {
    const parts = { kind, ...parsed(subject), ...parsed(value) };
    const decision = decisionSchema.safeParse(parts);
    if (!decision.success) throw damaged(Number(id), decision.error);
    return { id: Number(id), decidedAt: String(decidedAt), decision: decision.data };
  });
}

/** Decisions about entities that hold, oldest first. */
export function entityDecisions(connection: Connection): readonly EntityDecision[] {
  return decisionsInForce(decisionLog(connection)).flatMap(({ decision }) =>
    decision.kind === 'undo' ? [] : [decision],
  );
}

/** Adds a decision to the end of the log. */
export function logDecision(
  connection: Connection,
  decision: Decision,
  now: string,
): LoggedDecision {
  const { kind, ...rest } = decision;
  const { entity, ...value } = { entity: undefined, ...rest };
  const subject = entity === undefined ? {} : { entity };
  const { id } = connection.run(
    'insert into decisions (decided_at, kind, subject, value) values (?, ?, ?, ?)',
    [now, kind, JSON.stringify(subject), JSON.stringify(value)],
  );
  return { id, decidedAt: now, decision };
}

function parsed(json: unknown): object {
  const value: unknown = JSON.parse(String(json));
  return typeof value === 'object' && value !== null ? value : {};
}

function damaged(id: number, cause: unknown): Problem {
  return new Problem(
    'dossier-damaged',
    `decision ${id} of the dossier cannot be read`,
    'Run "rapporteur verify" on it to see how far, and restore it from a copy.',
    { cause },
  );
}
