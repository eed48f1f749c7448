import { Outlet, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { panes } from '../settings/panes.ts';
import { BottomBar } from './bottom-bar.tsx';
import { GlobalShortcuts } from './global-shortcuts.tsx';
import { Navigation } from './navigation.tsx';
import { Panes } from './panes.tsx';
import { Shell as ShellProvider, type ShellContext, type View } from './shell-context.ts';
import { TopBar } from './top-bar.tsx';
import { Toasts } from '../kit/toasts.tsx';
import styles from './shell.module.css';

/** What stands around every page: the bar, the three panes, and what says things to screen readers. */
export function Shell() {
  const [leftSlot, setLeftSlot] = useState<HTMLElement | null>(null);
  const [rightSlot, setRightSlot] = useState<HTMLElement | null>(null);
  const [claims, setClaims] = useState({ left: 0, right: 0 });
  const [view, show] = useState<View>('main');
  const [message, announce] = useState('');
  const claim = useCallback((side: 'left' | 'right') => {
    setClaims((before) => ({ ...before, [side]: before[side] + 1 }));
    return () => setClaims((before) => ({ ...before, [side]: before[side] - 1 }));
  }, []);
  const shell = useMemo<ShellContext>(
    () => ({ leftSlot, rightSlot, claim, view, show, announce }),
    [leftSlot, rightSlot, claim, view],
  );
  useFocusOnNewPage(() => show('main'));
  return (
    <ShellProvider value={shell}>
      <a className={styles.skip} href="#main" onClick={focusMain}>
        Skip to the page
      </a>
      <div className={styles.frame} data-frame>
        <TopBar />
        <Panes
          left={
            <>
              <div className={styles.menu} data-view={view}>
                <Navigation onGo={() => show('main')} />
              </div>
              <div ref={setLeftSlot} className={styles.facets} data-view={view} />
            </>
          }
          main={<Outlet />}
          hasRight={claims.right > 0}
          rightRef={setRightSlot}
          view={view}
        />
        <BottomBar />
      </div>
      <GlobalShortcuts toggle={(side) => panes[side].open.set(!panes[side].open.get())} />
      <Toasts />
      <div className="visually-hidden" role="status" aria-live="polite">
        {message}
      </div>
    </ShellProvider>
  );
}

function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}

/** After going to another page the focus is on that page, not on what led there. */
function useFocusOnNewPage(onNewPage: () => void): void {
  const { pathname } = useLocation();
  const known = useRef(pathname);
  useEffect(() => {
    if (known.current === pathname) return;
    known.current = pathname;
    onNewPage();
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  });
}
