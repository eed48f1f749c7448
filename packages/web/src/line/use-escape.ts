import { useEffect, useEffectEvent } from 'react';

/** Runs on Escape, unless something nearer to the focus has taken it. */
export function useEscape(run: () => void): void {
  const escape = useEffectEvent(run);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) escape();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
