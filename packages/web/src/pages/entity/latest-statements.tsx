import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Statement } from '../../api/types.ts';
import { StatementLine } from '../../kit/statement-line.tsx';
import styles from './entity.module.css';

const INTERACTIVE = 'a, button, input';

/** A few statements; each opens in the right pane. */
export function LatestStatements({ statements }: { readonly statements: readonly Statement[] }) {
  const { line } = useSearch({ from: '/entities/$entity' });
  const navigate = useNavigate({ from: '/entities/$entity' });
  const open = (event: MouseEvent, id: string): void => {
    if (event.target instanceof Element && event.target.closest(INTERACTIVE) !== null) return;
    if (globalThis.getSelection()?.isCollapsed === false) return;
    void navigate({ search: (before) => ({ ...before, line: id }), resetScroll: false });
  };
  return (
    <ol className={styles.latest}>
      {statements.map((statement) => (
        // The link in it does the same by keyboard.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <li
          key={statement.id}
          aria-current={line === statement.id}
          onClick={(event) => open(event, statement.id)}
        >
          <StatementLine statement={statement} />
          <Link
            from="/entities/$entity"
            to="."
            search={(before) => ({ ...before, line: statement.id })}
            resetScroll={false}
            className={styles.open ?? ''}
          >
            About this line
          </Link>
        </li>
      ))}
    </ol>
  );
}
