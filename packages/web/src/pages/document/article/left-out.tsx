import { type LeftOut, reasonCounts, reasonWords } from '../text/left-out.ts';
import styles from './left-out.module.css';

const SHOWN = 3;
const LONG = 280;

/** What stood between two passages and is not part of the text, in place: struck, with the reason. */
export function LeftOutBetween({ all }: { readonly all: readonly LeftOut[] }) {
  const few = all.length <= SHOWN && all.every(({ text }) => text.length <= LONG);
  if (few) return <Items all={all} />;
  return (
    <details className={styles.many}>
      <summary>
        {all.length === 1
          ? 'Left out here'
          : `${all.length.toLocaleString('en')} stretches left out here`}
        <span className={styles.reason}>
          {reasonCounts(all)
            .map(([reason, count]) => `${reasonWords(reason)}${count > 1 ? ` (${count})` : ''}`)
            .join(', ')}
        </span>
      </summary>
      <Items all={all} />
    </details>
  );
}

function Items({ all }: { readonly all: readonly LeftOut[] }) {
  return (
    <ul className={styles.items}>
      {all.map(({ reason, text }, index) => (
        <li key={index}>
          <del data-role="removed">{text}</del>{' '}
          <span className={styles.reason}>left out: {reasonWords(reason)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Within a passage. */
export function LeftOutWithin({ leftOut: { reason, text } }: { readonly leftOut: LeftOut }) {
  return (
    <del data-role="removed" className={styles.within} title={`Left out: ${reasonWords(reason)}`}>
      <span className="visually-hidden">Left out, {reasonWords(reason)}: </span>
      {text}{' '}
    </del>
  );
}
