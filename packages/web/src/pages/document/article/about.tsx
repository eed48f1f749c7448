import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Dating } from '../../../api/types.ts';
import { datingQuery } from '../document-queries.ts';
import type { DocumentText } from '../text/document-text.ts';
import styles from './document-head.module.css';

/** What else is known of the document and its capture, for whoever has to show where it came from. */
export function About({ doc }: { readonly doc: DocumentText }) {
  const [open, setOpen] = useState(false);
  const { document, revision } = doc.view;
  const dating = useQuery({ ...datingQuery(document.id), enabled: open });
  const { language, inputs, length, firstAddedAt, revisions } = document;
  return (
    <details
      className={styles.about}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-screen-only
    >
      <summary>About this document</summary>
      <dl>
        <Fact name="Date">
          {dating.data === undefined ? '…' : <DatingWords dating={dating.data} />}
        </Fact>
        {revision.modified !== null && (
          <Fact name="Modified, it says">{knownDateLabel(revision.modified)}</Fact>
        )}
        <Fact name="Came by">
          {inputs.map((input) => (
            <div key={input}>{input}</div>
          ))}
        </Fact>
        <Fact name="Language">{language ?? 'unknown'}</Fact>
        <Fact name="Length">
          {length.toLocaleString('en')} characters, of {revision.bytes.toLocaleString('en')} bytes
          captured ({revision.mediaType}, {revision.charset})
        </Fact>
        <Fact name="Captured">
          {revision.capturedAt === null ? 'when is not known' : knownDateLabel(revision.capturedAt)}
          {revision.captures > 1 && `; ${revision.captures} captures have these words`}
        </Fact>
        <Fact name="Added">
          {knownDateLabel(firstAddedAt)}
          {revisions > 1 && `; ${revisions} revisions`}
        </Fact>
        <Fact name="Read by">version {revision.reader}</Fact>
        <Fact name="SHA-256 of the bytes">
          <code>{revision.sha256}</code>
        </Fact>
        <Fact name="Document">
          <code>{document.id}</code>, revision <code>{revision.id}</code>
        </Fact>
      </dl>
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** How it is known when it was published. */
function DatingWords({ dating: { kind, by, words, basis } }: { readonly dating: Dating }) {
  if (kind === 'unknown') return 'nothing tells when it was published';
  if (kind === 'given') return `given when it was added${by === null ? '' : ` (${by})`}`;
  const said = words.map(({ exact, start }) => <q key={start}>{exact}</q>);
  if (kind === 'stated')
    return said.length === 0 ? 'stated by the page, outside of its text' : <>stated: {said}</>;
  if (basis.length === 0)
    return (
      <>
        inferred{by === null ? '' : ` (${by.replaceAll('-', ' ')})`} {said}
      </>
    );
  return (
    <ul>
      {basis.map(({ rule, words: from }, index) => (
        <li key={index}>
          inferred ({rule.replaceAll('-', ' ')}):{' '}
          {from.map((one) => (
            <span key={`${one.citation.document} ${one.start}`}>
              <q>{one.exact}</q>{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
