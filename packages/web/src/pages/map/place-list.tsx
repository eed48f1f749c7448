import { useState } from 'react';
import { Empty } from '../../kit/empty.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { PlaceForm } from './place-form.tsx';
import { placesNamed, precisionOf, type Place } from './places.ts';
import styles from './place-list.module.css';

export interface PlaceListProps {
  /** The most frequently named first. */
  readonly places: readonly Place[];
  readonly unplaced: number;
  readonly find: string | null;
  readonly onFind: (words: string | null) => void;
  /** Key of the place that is open. */
  readonly chosen: string | null;
  readonly onChoose: (place: Place) => void;
}

const SHOWN = 100;

/** All that the map shows, as text: places by how often they are named. */
export function PlaceList(props: PlaceListProps) {
  const { places, unplaced, find, onFind, chosen, onChoose } = props;
  const [most, setMost] = useState(SHOWN);
  const found = placesNamed(places, find);
  return (
    <section className={styles.places} aria-label="Places">
      <SearchField
        label="Find a place"
        value={find ?? ''}
        onSearch={(words) => onFind(words === '' ? null : words)}
      />
      {found.length === 0 && (
        <Empty title={find === null ? 'No place here' : 'No place of that name here'}>
          {find === null ? 'Widen the window of time.' : 'Try fewer letters, or widen the window.'}
        </Empty>
      )}
      <ol>
        {found.slice(0, most).map((place) => (
          <li key={place.key}>
            <button
              type="button"
              className={styles.place}
              aria-current={place.key === chosen}
              onClick={() => onChoose(place)}
            >
              <PlaceForm precision={precisionOf(place)} />
              <span className={styles.name}>
                {place.name}
                {place.contacts.length > 0 && (
                  <span className={styles.contacts}>
                    {place.contacts.length.toLocaleString('en')}{' '}
                    {place.contacts.length === 1 ? 'contact' : 'contacts'}
                  </span>
                )}
              </span>
              <span className={styles.count}>
                {place.mentions.toLocaleString('en')}
                <span className="visually-hidden"> mentions</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {found.length > most && (
        <button type="button" className={styles.more} onClick={() => setMost(most + SHOWN)}>
          {(found.length - most).toLocaleString('en')} more places
        </button>
      )}
      {unplaced > 0 && (
        <p className={styles.note}>
          {unplaced.toLocaleString('en')} mentions are of places whose position is not known.
        </p>
      )}
    </section>
  );
}
