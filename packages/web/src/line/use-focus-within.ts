import { useEffect, type RefObject } from 'react';

/** Takes the focus to the first field of a form that was opened, and back to where it was once the form is closed. */
export function useFocusWithin(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [form]);
}
