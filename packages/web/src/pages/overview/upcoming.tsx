import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { Link } from '@tanstack/react-router';
import type { Contact, Overview } from '../../api/types.ts';
import { Interval } from '../../kit/date-label.tsx';
import { StatusMark } from '../../kit/status-mark.tsx';
import styles from './overview.module.css';

/** What is planned for after the last day of publication. */
export function Upcoming({ overview }: { readonly overview: Overview }) {
  const last = overview.published?.to ?? null;
  return (
    <section aria-labelledby="upcoming">
      <h2 id="upcoming" className={styles.heading}>
        Coming up
      </h2>
      {overview.upcoming.length === 0 ? (
        <p className={styles.none}>
          No document tells of a meeting, call, visit or talks planned for after{' '}
          {last === null ? 'its publication' : knownDateLabel(last)}.
        </p>
      ) : (
        <ol className={styles.contacts}>
          {overview.upcoming.map((contact) => (
            <li key={contact.id}>
              <Planned contact={contact} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Planned({ contact }: { readonly contact: Contact }) {
  const { id, when, where, participants, mode, status, reports } = contact;
  return (
    <>
      <p className={styles.when}>
        {when?.from == null ? (
          'no day given'
        ) : (
          <Interval from={when.from} to={when.to} precision={when.precision} />
        )}{' '}
        <StatusMark status={status} />
      </p>
      <p>
        <Link to="/timeline" search={{ contact: id }} className={styles.contact ?? ''}>
          {participants.map(({ name }) => name).join(', ') || 'Somebody'}
        </Link>
        : {mode}
        {where !== null && ` in ${where.name}`}
      </p>
      <p className={styles.none}>
        {reports.length === 1 ? 'one report' : `${reports.length} reports`}
      </p>
    </>
  );
}
