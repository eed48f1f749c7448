import { useRef, type FormEvent, type ReactNode } from 'react';
import { Button } from '../kit/button.tsx';
import { useEscape } from './use-escape.ts';
import { useFocusWithin } from './use-focus-within.ts';
import styles from './line.module.css';

export interface LineFormProps {
  /** What it is for: "Correct this line". */
  readonly label: string;
  /** What the button says that saves. */
  readonly save: string;
  readonly disabled: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A small form within the line: has the focus when it opens, Escape closes it. */
export function LineForm({ label, save, disabled, onSave, onCancel, children }: LineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useFocusWithin(form);
  useEscape(onCancel);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!disabled) onSave();
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} onSubmit={submit}>
      {children}
      <p className={styles.buttons}>
        <Button onClick={onCancel}>Cancel</Button>
        <Button primary type="submit" disabled={disabled}>
          {save}
        </Button>
      </p>
    </form>
  );
}
