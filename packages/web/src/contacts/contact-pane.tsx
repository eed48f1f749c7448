import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { components } from '../api/schema.d.ts';
import { CitationLine } from '../kit/citation-line.tsx';
import { Interval } from '../kit/date-label.tsx';
import { ErrorState } from '../kit/error-state.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Loading } from '../kit/loading.tsx';
import { StatusMark } from '../kit/status-mark.tsx';
import { Words } from '../kit/words.tsx';
import { modeName } from './contact-words.ts';
import { contactQuery } from './contact-query.ts';
import styles from './contact-pane.module.css';

type Contact = components['schemas']['Contact'];
type Report = components['schemas']['EventReport'];

/** A contact with each report of it in its own words; leads to the document, and to the statement that tells it. */
export function ContactPane({
  contact,
  onClose,
}: {
  readonly contact: string;
  readonly onClose: () => void;
}) {
  const { data, error, refetch } = useQuery(contactQuery(contact));
  return (
    <section className={styles.pane} aria-label="Contact">
      <header className={styles.head} data-screen-only>
        <h2>Contact</h2>
        <IconButton icon={X} label="Close" onClick={onClose} />
      </header>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading label="Loading the contact" />
      ) : (
        <ContactView contact={data} />
      )}
    </section>
  );
}

function ContactView({ contact }: { readonly contact: Contact }) {
  const { mode, status, participants, when, where, repeated, reports } = contact;
  const name = modeName(mode);
  return (
    <div className={styles.body}>
      <p className={styles.kind}>
        {name.slice(0, 1).toUpperCase()}
        {name.slice(1)}
        <StatusMark status={status} />
      </p>
      <dl className={styles.facts}>
        <dt>When</dt>
        <dd>
          {when?.from == null ? 'Nobody says' : <When when={when} />}
          {repeated === true && ', more than once'}
        </dd>
        {where !== null && (
          <>
            <dt>Where</dt>
            <dd>
              <Entity {...where} />
            </dd>
          </>
        )}
        <dt>Who</dt>
        <dd>
          <ul>
            {participants.map((one) => (
              <li key={one.id}>
                <Entity {...one} />
                {(one.role === 'host' || one.role === 'mediator') && (
                  <span className={styles.role}> {one.role}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <h3>{reports.length === 1 ? 'One report' : `${reports.length} reports`}</h3>
      <ol className={styles.reports}>
        {reports.map((report) => (
          <li key={report.id}>
            <ReportView report={report} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function When({ when }: { readonly when: NonNullable<Contact['when']> }) {
  const { from, to, precision, mod } = when;
  if (from === null) return null;
  return <Interval from={from} to={to} precision={precision} mod={mod} />;
}

function Entity({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Link to="/entities/$entity" params={{ entity: id }}>
      {name}
    </Link>
  );
}

function ReportView({ report }: { readonly report: Report }) {
  const { citation, sentence, trigger, status, when, statements } = report;
  const told = sentence ?? trigger;
  return (
    <>
      <blockquote className={styles.words}>
        {sentence === null ? (
          <Words
            text={`${trigger.prefix}${trigger.exact}${trigger.suffix}`}
            highlights={[markOf(trigger, trigger.start - [...trigger.prefix].length)]}
          />
        ) : (
          <Words text={sentence.exact} highlights={[markOf(trigger, sentence.start)]} />
        )}
      </blockquote>
      <p className={styles.foot}>
        <CitationLine citation={citation} />
        <StatusMark status={status} />
        {when?.from != null && <When when={when} />}
      </p>
      <p className={styles.foot}>
        <Link
          to="/documents/$document"
          params={{ document: citation.document }}
          search={{ at: `${told.start}-${told.end}` }}
        >
          At its place in the text
        </Link>
        {statements.map((statement, index) => (
          <Link key={statement} to="." search={(before) => ({ ...before, line: statement })}>
            {statements.length === 1 ? 'The statement that tells it' : `Statement ${index + 1}`}
          </Link>
        ))}
      </p>
    </>
  );
}

/** The words that tell of a contact, in code points of what is quoted from `origin` on. */
function markOf({ start, end }: Report['trigger'], origin: number) {
  return { start: start - origin, end: end - origin, role: 'cue' };
}
