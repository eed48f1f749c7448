import { Link } from '@tanstack/react-router';
import { READING, WORKING, type Place } from './places.ts';
import styles from './navigation.module.css';

/** Where one can go; in the left pane. */
export function Navigation({ onGo }: { readonly onGo: () => void }) {
  return (
    <nav aria-label="Pages" className={styles.navigation}>
      <Places places={READING} onGo={onGo} />
      <Places places={WORKING} onGo={onGo} />
    </nav>
  );
}

function Places({
  places,
  onGo,
}: {
  readonly places: readonly Place[];
  readonly onGo: () => void;
}) {
  return (
    <ul className={styles.places}>
      {places.map(({ to, label, icon: Icon, key }) => (
        <li key={to}>
          <Link
            to={to}
            className={styles.place ?? ''}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            onClick={onGo}
          >
            <Icon size={16} strokeWidth={1.6} aria-hidden />
            <span>{label}</span>
            {key !== null && (
              <span className={styles.keys} aria-hidden>
                g {key}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
