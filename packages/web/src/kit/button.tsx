import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon?: LucideIcon;
  /** The one action that the page or dialog is for. */
  readonly primary?: boolean;
  /** Without an edge: an action beside others. */
  readonly quiet?: boolean;
  /** Takes something away. */
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** Does something here and now; what leads elsewhere is a link. */
export function Button({
  icon: Icon,
  primary,
  quiet,
  danger,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(
        styles.button,
        primary && styles.primary,
        quiet && styles.quiet,
        danger && styles.danger,
        className,
      )}
    >
      {Icon !== undefined && <Icon size={15} strokeWidth={1.7} aria-hidden />}
      {children}
    </button>
  );
}
