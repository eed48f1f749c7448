import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { ContactList } from '../../contacts/contact-list.tsx';
import { CitationLine } from '../../kit/citation-line.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { instantText, type Window } from '../../window/window.ts';
import { precisionOf, type Place } from './places.ts';
import { contactsThereQuery, placeDocumentsQuery } from './queries.ts';
import styles from './place-pane.module.css';

export interface PlacePaneProps {
  readonly place: Place;
  /** Null: all of the time there is. */
  readonly window: Window | null;
  readonly onClose: () => void;
  readonly onContact: (contact: string) => void;
}

/** A place: how often it is named, where, and who met there. */
export function PlacePane({ place, window, onClose, onContact }: PlacePaneProps) {
  const { name, country, entity, mentions, documents, contacts, lat, lon } = place;
  return (
    <section className={styles.pane} aria-label={`Place: ${name}`}>
      <header className={styles.head} data-screen-only>
        <h2>Place</h2>
        <IconButton icon={X} label="Close" onClick={onClose} />
      </header>
      <div className={styles.body}>
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.facts}>
            {precisionOf(place)}
            {country !== null && `, ${countryName(country)}`} · {lat.toFixed(2)}, {lon.toFixed(2)}
          </p>
        </div>
        <p>
          Named {mentions.toLocaleString('en')} {mentions === 1 ? 'time' : 'times'} in{' '}
          {documents.toLocaleString('en')} {documents === 1 ? 'document' : 'documents'}
          {window === null ? '' : ' of this window'}.
        </p>
        <Statements place={place} window={window} />
        {entity !== null && contacts.length > 0 && (
          <ContactsThere entity={entity} window={window} onContact={onContact} />
        )}
        <Documents place={place.key} window={window} />
      </div>
    </section>
  );
}

function Statements({ place, window }: Pick<PlacePaneProps, 'place' | 'window'>) {
  const { entity, name } = place;
  const days = window === null ? {} : { from: dayOf(window.from), to: dayOf(window.to - 1) };
  return (
    <ul className={styles.links}>
      <li>
        <Link
          to="/statements"
          search={entity === null ? { q: `"${name}"`, ...days } : { entity, ...days }}
        >
          Statements that name it
        </Link>
      </li>
      {entity !== null && (
        <>
          <li>
            <Link to="/entities/$entity" params={{ entity }}>
              Everything on {name}
            </Link>
          </li>
          <li>
            <Link
              to="/timeline"
              search={{
                where: [entity],
                ...(window !== null && {
                  from: instantText(window.from),
                  to: instantText(window.to),
                }),
              }}
            >
              Contacts there on the timeline
            </Link>
          </li>
        </>
      )}
    </ul>
  );
}

function ContactsThere({
  entity,
  window,
  onContact,
}: {
  readonly entity: string;
  readonly window: Window | null;
  readonly onContact: (contact: string) => void;
}) {
  const { data, error, refetch } = useQuery(contactsThereQuery(entity, window));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading contacts there" lines={3} />;
  if (data.items.length === 0) return null;
  return (
    <div>
      <h3>Contacts there</h3>
      <ContactList
        label="Contacts there"
        items={data.items}
        open={null}
        onOpen={onContact}
        narrow
      />
    </div>
  );
}

function Documents({ place, window }: { readonly place: string; readonly window: Window | null }) {
  const { data, error, refetch } = useQuery(placeDocumentsQuery(place, window));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading documents" lines={4} />;
  return (
    <div>
      <h3>Documents that name it</h3>
      <ol className={styles.documents}>
        {data.items.map(({ citation, mentions }) => (
          <li key={citation.document}>
            <CitationLine citation={citation} full />
            <span className={styles.times}>{mentions.toLocaleString('en')}×</span>
          </li>
        ))}
      </ol>
      {data.total > data.items.length && (
        <p className={styles.facts}>
          The {data.items.length} that name it most, of {data.total.toLocaleString('en')}.
        </p>
      )}
    </div>
  );
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
