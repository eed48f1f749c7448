import { useRouter } from '@tanstack/react-router';

/**
 * Does something after a moment, unless the page was left meanwhile: the next one is being fetched while this one still stands, and what comes
 * late would lead back to it. Gives what calls it off.
 */
export function useLater(): (work: () => void, milliseconds: number) => () => void {
  const router = useRouter();
  return (work, milliseconds) => {
    const page = router.latestLocation.pathname;
    const timer = setTimeout(() => {
      const going = router.latestLocation.pathname;
      const standing = router.state.resolvedLocation?.pathname ?? going;
      if (going === page && standing === page) work();
    }, milliseconds);
    return () => clearTimeout(timer);
  };
}
