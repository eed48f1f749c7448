import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import styles from './over.module.css';

export interface TooltipProps {
  readonly text: string;
  /** A shortcut to show beside it. */
  readonly keys?: string;
  /** What it is about: one element that can have the focus. */
  readonly children: ReactElement;
}

/** A few words on what is under the pointer or has the focus. Nothing may be said only here: screen readers do not
 * get it. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className={styles.positioner} aria-hidden>
          <Base.Popup className={styles.tooltip}>
            {text}
            {keys !== undefined && <kbd>{keys}</kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
