import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { PageFrame } from '../../kit/page-frame.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { QueryGuide } from '../../search-language/query-guide.tsx';
import { SaveView } from '../../my-work/save-view.tsx';
import { useWritable } from '../../review/use-writable.ts';
import { Found } from './found.tsx';
import { Narrow } from './narrow.tsx';
import styles from './search.module.css';

/** Everything that the record holds, by its words. */
export function SearchPage() {
  const { query, line } = useSearch({ from: '/search' });
  const navigate = useNavigate({ from: '/search' });
  const writable = useWritable();
  const field = useRef<HTMLDivElement>(null);
  const begins = useRef(query === '');
  useEffect(() => {
    if (!begins.current) return undefined;
    // After the shell has given the focus to the page.
    const timer = setTimeout(() => field.current?.querySelector('input')?.focus());
    return () => clearTimeout(timer);
  }, []);
  const search = (next: string): void =>
    void navigate({
      search: (before) => ({ ...before, query: next }),
      replace: query !== '',
      resetScroll: false,
    });
  const open = (opened: string): void =>
    void navigate({
      search: (before) => ({ ...before, line: opened }),
      replace: line !== null,
      resetScroll: false,
    });
  return (
    <PageFrame
      fill
      title="Search"
      windowTitle={query === '' ? 'Search' : `${query} · Search`}
      left={query !== '' && <Narrow query={query} onChange={search} />}
      leftLabel="Narrow"
      toolbar={
        <>
          <div ref={field} className={styles.field}>
            <SearchField
              label="Search everything"
              placeholder="Words, “phrases”, speaker:, act:, outlet:, date:"
              value={query}
              onSearch={search}
            />
          </div>
          {writable && query !== '' && <SaveView suggested={query.slice(0, 200)} />}
        </>
      }
    >
      {query === '' ? (
        <div className={styles.start}>
          <QueryGuide onTry={search} />
        </div>
      ) : (
        <Found key={query} query={query} line={line} onOpen={open} onSearch={search} />
      )}
    </PageFrame>
  );
}
