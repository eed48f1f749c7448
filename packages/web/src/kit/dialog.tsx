import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './over.module.css';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly size?: 'normal' | 'wide';
  /** Its actions, the main one last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Asks for something before one can go on; Escape and the backdrop close it, the focus returns to where it was. */
export function Dialog({
  title,
  open,
  onOpenChange,
  size = 'normal',
  actions,
  children,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={styles.dialog} data-size={size}>
            <Base.Title className={styles.head}>{title}</Base.Title>
            <div className={styles.body}>{children}</div>
            {actions !== undefined && <div className={styles.foot}>{actions}</div>}
            {/* Last, so that the focus begins at what the dialog is for. */}
            <Base.Close className={styles.close} aria-label="Close">
              <X size={17} strokeWidth={1.6} aria-hidden />
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
