import { Link } from '@tanstack/react-router';
import { knownDateLabel } from '@rapporteur/core/views/date-label';
import type { StatementView } from '../api/types.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { DateLabel } from '../kit/date-label.tsx';
import { ExternalLink } from '../kit/external-link.tsx';
import { Fact, Facts } from './facts.tsx';
import { inDocument } from './in-document.ts';
import styles from './line.module.css';

/** In which document the words stand, where in it, and which capture has them. */
export function Whereabouts({ view }: { readonly view: StatementView }) {
  const { statement, document, revision } = view;
  const { citation } = statement;
  return (
    <Facts>
      <Fact label="Document">
        <Link {...inDocument(view)}>{revision.title ?? document.title ?? citation.input}</Link>
      </Fact>
      <Fact label="Outlet">
        {document.outlet ?? <span className={styles.unknown}>not known</span>}
      </Fact>
      <Fact label="Published">
        <DateLabel published={citation.published} />
      </Fact>
      <Fact label="Address">
        {document.url === null ? null : <ExternalLink href={document.url} />}
      </Fact>
      <Fact label="Came by">
        <span className={styles.path}>{citation.input}</span>
      </Fact>
      <Fact label="Seen">{seenLabel(revision)}</Fact>
      <Fact label="Characters">{placesOf(statement)}</Fact>
      <Fact label="Capture">
        <span className={styles.hash}>
          <code title={revision.sha256}>SHA-256 {revision.sha256.slice(0, 12)}…</code>
          <CopyButton text={revision.sha256} label="Copy the SHA-256 of the capture" iconOnly />
        </span>
      </Fact>
      <Fact label="Revision">
        {revision.current ? 'the document as it is now' : 'an earlier one'}
      </Fact>
    </Facts>
  );
}

function seenLabel({ firstSeenAt, lastSeenAt }: StatementView['revision']): string {
  const first = knownDateLabel(firstSeenAt.slice(0, 10));
  const last = knownDateLabel(lastSeenAt.slice(0, 10));
  return first === last ? first : `${first} to ${last}`;
}

function placesOf({ content }: StatementView['statement']): string {
  return content
    .map(({ start, end }) => `${start.toLocaleString('en')} to ${end.toLocaleString('en')}`)
    .join(', ');
}
