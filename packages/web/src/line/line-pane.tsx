import { Link, useNavigate } from '@tanstack/react-router';
import { Maximize2, X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { IconButton } from '../kit/icon-button.tsx';
import { Loading } from '../kit/loading.tsx';
import styles from './line-pane.module.css';

const LineView = lazy(() => import('./line-view.tsx'));

/** The right pane while a line is open: what there is to say about it. */
export function LinePane({ line }: { readonly line: string }) {
  const navigate = useNavigate();
  const [revision = '', local = ''] = line.split('/');
  const close = (): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, line: null }) });
  return (
    <section className={styles.pane} aria-label="About this line">
      <header className={styles.head} data-screen-only>
        <h2>About this line</h2>
        <Link
          to="/lines/$revision/$local"
          params={{ revision, local }}
          className={styles.whole ?? ''}
          aria-label="Open as a page"
          title="Open as a page"
        >
          <Maximize2 size={15} strokeWidth={1.7} aria-hidden />
        </Link>
        <IconButton icon={X} label="Close" onClick={close} />
      </header>
      <Suspense fallback={<Loading label="Loading the line" />}>
        <LineView line={line} />
      </Suspense>
    </section>
  );
}
