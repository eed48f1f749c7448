import { PlaceForm } from './place-form.tsx';
import { PRECISIONS } from './places.ts';
import styles from './map-page.module.css';

/** What forms and rings stand for. */
export function MapLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend" data-screen-only>
      {PRECISIONS.map((precision) => (
        <li key={precision}>
          <PlaceForm precision={precision} />
          <span aria-hidden>{precision}</span>
        </li>
      ))}
      <li>
        <span className={styles.ring} aria-hidden />
        contacts there
      </li>
      <li>
        <span className={styles.group} aria-hidden>
          3
        </span>
        places together
      </li>
    </ul>
  );
}
