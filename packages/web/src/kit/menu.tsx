import { Menu as Base } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { classes } from './classes.ts';
import styles from './over.module.css';

export interface MenuAction {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Its shortcut, to be shown. */
  readonly keys?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** `null` is a line between groups. */
  readonly actions: readonly (MenuAction | null)[];
  /** Given where something else than the button can open it, too. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** Actions behind a button. */
export function Menu({ trigger, actions, open, onOpenChange }: MenuProps) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpenChange?.(next)}
    >
      <Base.Trigger render={trigger} />
      {/* It stands outside of the page's landmarks, so it is one. */}
      <Base.Portal role="region" aria-label="Menu">
        <Base.Positioner
          sideOffset={4}
          align="end"
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={classes(styles.popup, styles.menu)}>
            {actions.map((action, index) =>
              action === null ? (
                <Base.Separator key={`line-${index}`} className={styles.line} />
              ) : (
                <Item key={action.label} action={action} />
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ action }: { readonly action: MenuAction }) {
  const { label, icon: Icon, keys, danger = false, disabled = false, run } = action;
  return (
    <Base.Item className={styles.item} disabled={disabled} data-danger={danger} onClick={run}>
      {Icon !== undefined && <Icon size={15} strokeWidth={1.7} aria-hidden />}
      {label}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </Base.Item>
  );
}
