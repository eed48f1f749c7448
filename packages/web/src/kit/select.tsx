import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import styles from './field.module.css';

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** The label stands before it; else above it. */
  readonly inline?: boolean;
}

/** One of a few values; the browser's own list, which every device knows how to show. */
export function Select<Value extends string>({
  label,
  value,
  onChange,
  options,
  inline = false,
}: SelectProps<Value>) {
  const id = useId();
  return (
    <div className={inline ? styles.inline : styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles['with-arrow']}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen !== undefined) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden />
      </span>
    </div>
  );
}
