import { useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import { placeBeside } from './place-beside.ts';
import styles from './over.module.css';

export interface TooltipProps {
  readonly text: string;
  /** A shortcut to show beside it. */
  readonly keys?: string;
  /** What it is about: one element that can have the focus. */
  readonly children: ReactElement;
}

const PAUSE = 500;

/**
 * A few words on what is under the pointer or has the focus; Escape hides them. Nothing may be said only here: screen
 * readers do not get it. (Small on purpose, as it is part of what every first visit loads.)
 */
export function Tooltip({ text, keys, children }: TooltipProps) {
  const [wanted, setWanted] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hide = (): void => {
    clearTimeout(timer.current);
    setWanted(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const about = anchor.current?.firstElementChild;
    if (!wanted || about == null || tip.current === null) return;
    tip.current.showPopover();
    placeBeside(tip.current, about.getBoundingClientRect());
  }, [wanted]);
  return (
    // The events are those of the element within; this one is not there for anybody.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      ref={anchor}
      className={styles.anchor}
      onPointerEnter={() => {
        timer.current = setTimeout(() => setWanted(true), PAUSE);
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={({ target }: FocusEvent) => {
        if (target.matches(':focus-visible')) setWanted(true);
      }}
      onBlur={hide}
      onKeyDown={({ key }) => {
        if (key === 'Escape') hide();
      }}
    >
      {children}
      {wanted && (
        <span ref={tip} popover="manual" className={styles.tooltip} aria-hidden>
          {text}
          {keys !== undefined && <kbd>{keys}</kbd>}
        </span>
      )}
    </span>
  );
}
