import {
  type Decision,
  decisionsInForce,
  type EntityDecision,
  isEntityDecision,
  type LoggedDecision,
} from '@rapporteur/core/model/decision';
import { decisionSchema } from '@rapporteur/core/model/schemas/decision';
import { Problem } from '@rapporteur/core/model/problem';
import type { Connection, Row } from './connection.ts';

/** Reads the log of what the user decided, oldest first. */
export type DecisionLog = () => readonly LoggedDecision[];

/** A log that is read once: it only grows, so what was read stands. */
export function decisionLog(connection: Connection): DecisionLog {
  let log: readonly LoggedDecision[] = [];
  return () => {
    const last = log.at(-1)?.id ?? 0;
    const rows = connection.all(
      'select id, decided_at, kind, subject, value from decisions where id > ? order by id',
      [last],
    );
    if (rows.length > 0) log = [...log, ...rows.map(logged)];
    return log;
  };
}

/** Decisions about entities that hold, oldest first. */
export function entityDecisions(log: readonly LoggedDecision[]): readonly EntityDecision[] {
  return decisionsInForce(log).flatMap(({ decision }) =>
    isEntityDecision(decision) ? [decision] : [],
  );
}

/** Adds a decision to the end of the log. */
export function logDecision(
  connection: Connection,
  decision: Decision,
  now: string,
): LoggedDecision {
  const { kind, ...rest } = decisionSchema.parse(decision);
  const entries = Object.entries(rest);
  const part = (subject: boolean): string =>
    JSON.stringify(Object.fromEntries(entries.filter(([name]) => SUBJECTS.has(name) === subject)));
  const { id } = connection.run(
    'insert into decisions (decided_at, kind, subject, value) values (?, ?, ?, ?)',
    [now, kind, part(true), part(false)],
  );
  return { id, decidedAt: now, decision };
}

/** What names whom or what a decision is about. */
const SUBJECTS: ReadonlySet<string> = new Set(['entity', 'statement', 'target']);

function logged({ id, decided_at: decidedAt, kind, subject, value }: Row): LoggedDecision {
  const parts = { kind, ...parsed(subject), ...parsed(value) };
  const decision = decisionSchema.safeParse(parts);
  if (!decision.success) throw damaged(Number(id), decision.error);
  return { id: Number(id), decidedAt: String(decidedAt), decision: decision.data };
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
