import { useRouter } from '@tanstack/react-router';
import { useDecider } from '../../api/decide.ts';
import { Button } from '../../kit/button.tsx';
import { Empty } from '../../kit/empty.tsx';
import { ownAddress, type Kept } from '../../my-work/kept.ts';
import styles from './log.module.css';

/** Views to come back to. */
export function SavedSearches({ searches }: { readonly searches: readonly Kept<'save-search'>[] }) {
  const { undo, busy } = useDecider();
  const { history } = useRouter();
  if (searches.length === 0)
    return (
      <Empty title="No view was saved yet.">
        Choose conditions on “Statements” or “Documents”, then “Save”.
      </Empty>
    );
  return (
    <ul className={styles.list}>
      {searches.map(({ entry, decision: { name, url } }) => (
        <li key={entry.id} className={styles.entry}>
          <span className={styles.number}>{entry.decidedAt.slice(0, 10)}</span>
          <span className={styles.label}>
            {ownAddress(url) === null ? (
              name
            ) : (
              <a
                href={url}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  history.push(url);
                }}
              >
                {name}
              </a>
            )}
            <code className={styles.url}>{decoded(url)}</code>
          </span>
          <Button quiet disabled={busy} onClick={() => void undo([entry.id], 'View taken away')}>
            Take away<span className="visually-hidden"> {name}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
