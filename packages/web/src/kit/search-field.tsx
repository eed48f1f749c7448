import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import styles from './field.module.css';
import { useLater } from '../url/use-later.ts';

export interface SearchFieldProps {
  /** What is searched: "Search statements". */
  readonly label: string;
  readonly value: string;
  /** Told when typing pauses, and at once on Enter. */
  readonly onSearch: (value: string) => void;
  readonly placeholder?: string;
}

const PAUSE = 250;

/** Text to search for; what is typed counts once typing pauses. */
export function SearchField({ label, value, onSearch, placeholder = label }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const later = useLater();
  const search = useEffectEvent(() => {
    if (typed.trim() !== value) onSearch(typed.trim());
  });
  const begin = useEffectEvent(() => later(() => search(), PAUSE));
  useEffect(() => begin(), [typed]);
  return (
    <div className={styles.search}>
      <Search size={14} strokeWidth={1.8} aria-hidden />
      <input
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onSearch(typed.trim());
        }}
      />
    </div>
  );
}
