import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

export interface ChipProps {
  readonly children: ReactNode;
  /** Given, the chip has a button that takes it away; `removeLabel` is its name. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A short word of its own: a tag, a condition that holds. */
export function Chip({ children, onRemove, removeLabel = 'Remove' }: ChipProps) {
  return (
    <span className={styles.chip}>
      {children}
      {onRemove !== undefined && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
