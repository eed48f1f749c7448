import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { dismiss, onToasts, shownToasts } from './toast-list.ts';
import styles from './toasts.module.css';

/** Where toasts are shown; stands once, in the shell. `toast()` in toast-list.ts makes one. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, shownToasts);
  return (
    <div className={styles.toasts} role="region" aria-label="Messages" data-screen-only>
      {toasts.map(({ id, message, kind, undo }) => (
        <div key={id} className={styles.toast} data-kind={kind}>
          <span role={kind === 'failed' ? 'alert' : 'status'}>{message}</span>
          {undo !== null && (
            <button
              type="button"
              className={styles.undo}
              onClick={() => {
                dismiss(id);
                undo();
              }}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            className={styles.close}
            aria-label="Dismiss"
            onClick={() => dismiss(id)}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
    </div>
  );
}
