import type { Precision } from './places.ts';
import styles from './place-list.module.css';

/** The form by which the map tells how precisely a place is known. */
export function PlaceForm({ precision }: { readonly precision: Precision }) {
  return (
    <>
      <svg
        className={styles.form}
        data-precision={precision}
        viewBox="-8 -8 16 16"
        width="14"
        height="14"
        aria-hidden
      >
        {precision === 'site' ? <path d="M0-7 7 0 0 7-7 0z" /> : <circle r="6" />}
      </svg>
      <span className="visually-hidden">{precision}: </span>
    </>
  );
}
