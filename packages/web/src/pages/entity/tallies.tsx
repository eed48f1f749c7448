import { Link } from '@tanstack/react-router';
import type { EntityView } from '../../api/types.ts';
import styles from './entity.module.css';

/** How often it comes up; each number leads to what it counts. */
export function Tallies({ view: { entity, contacts } }: { readonly view: EntityView }) {
  const { id, statements, documents, mentions } = entity;
  return (
    <dl className={styles.tallies}>
      <Tally label="statements">
        <Link to="/statements" search={{ speaker: [id] }}>
          {number(statements)}
        </Link>
      </Tally>
      <Tally label="documents">{number(documents)}</Tally>
      <Tally label="mentions">{number(mentions)}</Tally>
      <Tally label="met, called or visited">
        {contacts.length === 0 ? 'nobody' : number(contacts.length)}
      </Tally>
    </dl>
  );
}

function Tally({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function number(count: number): string {
  return count.toLocaleString('en');
}
