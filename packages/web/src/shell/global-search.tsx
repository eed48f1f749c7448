import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useRef, type FormEvent } from 'react';
import { useShortcuts } from '../keyboard/shortcuts.ts';
import styles from './global-search.module.css';

/** Searches everything; on a small screen a button that leads to the page of search. */
export function GlobalSearch() {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([
    {
      keys: '/',
      label: 'Search everything',
      group: 'Everywhere',
      run: () => {
        if (field.current !== null && field.current.offsetParent !== null) field.current.select();
        else void navigate({ to: '/search' });
      },
    },
  ]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/search', search: { query: field.current?.value.trim() ?? '' } });
  };
  return (
    <search className={styles.search}>
      <form onSubmit={onSubmit} className={styles.form}>
        <Search size={15} strokeWidth={1.8} aria-hidden className={styles.icon} />
        <input
          ref={field}
          type="search"
          name="query"
          className={styles.field}
          placeholder="Search the record"
          aria-label="Search the record"
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck={false}
        />
        <kbd className={styles.key} aria-hidden>
          /
        </kbd>
      </form>
      <button
        type="button"
        className={styles.small}
        aria-label="Search"
        onClick={() => void navigate({ to: '/search' })}
      >
        <Search size={18} strokeWidth={1.6} aria-hidden />
      </button>
    </search>
  );
}
