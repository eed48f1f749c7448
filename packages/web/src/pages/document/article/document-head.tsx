import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { Link } from '@tanstack/react-router';
import { DateLabel } from '../../../kit/date-label.tsx';
import { ExternalLink } from '../../../kit/external-link.tsx';
import type { DocumentText } from '../text/document-text.ts';
import { About } from './about.tsx';
import { OwnWork } from './own-work.tsx';
import styles from './document-head.module.css';

const KNOWN: Readonly<Record<string, string>> = {
  stated: 'as the page states',
  given: 'as given when it was added',
  inferred: 'inferred',
};

/** Who published it, when and how that is known, by whom; what has to be known before reading on. */
export function DocumentHead({
  doc,
  title,
  width,
}: {
  readonly doc: DocumentText;
  /** Where the text does not begin with it. */
  readonly title: string | null;
  /** As what stands below is set: `timed` leaves room for times before the text. */
  readonly width: 'text' | 'timed' | 'wide';
}) {
  const { document, revision, wire, beginningOnly } = doc.view;
  const { outlet, published, authors, url, gone } = document;
  return (
    <div className={styles.head} data-width={width}>
      {!revision.current && (
        <p className={styles.banner} role="status">
          <strong>An earlier revision,</strong> as it was seen{' '}
          {knownDateLabel(revision.firstSeenAt)}
          {'. '}
          <Link to="." search={(before) => ({ ...before, revision: null, line: null, at: null })}>
            Read the current one
          </Link>{' '}
          <Link
            to="."
            search={(before) => ({
              ...before,
              view: 'revisions',
              against: revision.id,
              revision: null,
            })}
          >
            See what changed
          </Link>
        </p>
      )}
      {gone !== null && (
        <p className={styles.banner} role="status">
          <strong>No longer there</strong> since {knownDateLabel(gone.since)}
          {gone.status === null ? '' : ` (the server answered ${gone.status})`}. What was captured
          before is kept.
        </p>
      )}
      {revision.partial === 'teaser' && (
        <p className={styles.banner}>Only the words by which a feed announces it were captured.</p>
      )}
      {beginningOnly && revision.partial === null && (
        <p className={styles.banner}>Only the beginning was there to be read.</p>
      )}
      <p className={styles.facts}>
        <span className={styles.outlet}>{outlet ?? 'Outlet unknown'}</span>
        <span>
          <DateLabel published={published} />
          {published !== null && published.kind !== 'inferred' && (
            <span className={styles.how}> {KNOWN[published.kind]}</span>
          )}
        </span>
        {authors.length > 0 && <span>{authors.join(', ')}</span>}
        {wire !== null && <span>from {wire}</span>}
        {url !== null && <ExternalLink href={url} />}
      </p>
      <About doc={doc} />
      <OwnWork view={doc.view} />
      {title !== null && (
        <p className={styles.title} aria-hidden>
          {title}
        </p>
      )}
    </div>
  );
}
