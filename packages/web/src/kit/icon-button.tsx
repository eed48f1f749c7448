import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { Tooltip } from './tooltip.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  /** What it does; the name that screen readers say, and the tooltip. */
  readonly label: string;
  /** Its shortcut, where it has one. */
  readonly keys?: string;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean;
}

/** A button that is only an icon. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  pressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys === undefined ? {} : { keys })}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-pressed={pressed}
        aria-keyshortcuts={keys}
        className={classes(styles.button, className)}
      >
        <Icon size={17} strokeWidth={1.6} aria-hidden />
      </button>
    </Tooltip>
  );
}
