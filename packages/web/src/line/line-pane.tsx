import { Link, useNavigate } from '@tanstack/react-router';
import { Maximize2, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useShortcuts } from '../keyboard/shortcuts.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { Loading } from '../kit/loading.tsx';
import { openPanel } from '../review/open-panel.ts';
import styles from './line-pane.module.css';

/** Where the screen has room for one pane, which is this one now. */
const ONE_PANE = '(max-width: 56.24rem)';

const LineView = lazy(() => import('./line-view.tsx'));

/** The right pane while a line is open: what there is to say about it. */
export function LinePane({ line }: { readonly line: string }) {
  const navigate = useNavigate();
  const [revision = '', local = ''] = line.split('/');
  const pane = useRef<HTMLElement>(null);
  const close = async (): Promise<void> => {
    openPanel(line, null);
    await navigate({ to: '.', search: (before) => ({ ...before, line: null }) });
    focusList();
  };
  useShortcuts([
    { keys: 'Escape', label: 'Close the line', group: 'Lists', run: () => void close() },
  ]);
  useEffect(() => {
    if (globalThis.matchMedia(ONE_PANE).matches) pane.current?.focus();
  }, [line]);
  return (
    <section ref={pane} className={styles.pane} tabIndex={-1} aria-label="About this line">
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
        <IconButton icon={X} label="Close" onClick={() => void close()} />
      </header>
      <Suspense fallback={<Loading label="Loading the line" />}>
        <LineView line={line} />
      </Suspense>
    </section>
  );
}

/** Back to the line of the list that was open. */
function focusList(): void {
  const row = document.querySelector<HTMLElement>('[role="feed"] [tabindex="0"]');
  (row ?? document.querySelector<HTMLElement>('#main'))?.focus({ preventScroll: true });
}
