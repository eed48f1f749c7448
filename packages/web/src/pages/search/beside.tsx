import { Link } from '@tanstack/react-router';
import type { DocumentItem, Entity } from '../../api/types.ts';
import { DateLabel } from '../../kit/date-label.tsx';
import { quantity } from '../../kit/quantity.ts';
import styles from './search.module.css';

export interface BesideProps {
  readonly entities: readonly Entity[];
  readonly documents: readonly DocumentItem[];
  /** Looks for what somebody says. */
  readonly onSpeaker: (name: string) => void;
}

/** Who goes by the words, and which documents have them in their title. */
export function Beside({ entities, documents, onSpeaker }: BesideProps) {
  if (entities.length === 0 && documents.length === 0) return null;
  return (
    <div className={styles.beside}>
      {entities.length > 0 && (
        <section aria-labelledby="who-goes-by">
          <h2 id="who-goes-by">People and bodies</h2>
          <ul>
            {entities.map(({ id, name, statements }) => (
              <li key={id}>
                <Link to="/entities/$entity" params={{ entity: id }}>
                  {name}
                </Link>
                {statements > 0 && (
                  <button type="button" onClick={() => onSpeaker(name)}>
                    {quantity(statements, 'statement')}
                    <span className="visually-hidden"> of {name}: search these</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section aria-labelledby="titles-with">
          <h2 id="titles-with">Documents</h2>
          <ul>
            {documents.map(({ id, title, outlet, inputs, published }) => (
              <li key={id}>
                <Link to="/documents/$document" params={{ document: id }}>
                  {title ?? inputs[0] ?? id}
                </Link>
                <span>
                  {outlet !== null && `${outlet}, `}
                  <DateLabel published={published} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
