import { useId, type ComponentProps } from 'react';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is expected. */
  readonly hint?: string;
  /** What is wrong, and what to do. */
  readonly error?: string | null;
}

export function TextField({ label, value, onChange, hint, error, ...rest }: TextFieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...rest}
        id={id}
        className={styles.input}
        value={value}
        aria-invalid={error != null}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        onChange={(event) => onChange(event.target.value)}
      />
      {said !== undefined && (
        <p id={`${id}-said`} className={error == null ? styles.hint : styles.error}>
          {said}
        </p>
      )}
    </div>
  );
}
