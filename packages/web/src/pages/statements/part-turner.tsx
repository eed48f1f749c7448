import { ChevronLeft, ChevronRight } from 'lucide-react';
import { IconButton } from '../../kit/icon-button.tsx';
import { PART } from './listed-rows.ts';
import styles from './statements.module.css';

export interface PartTurnerProps {
  readonly total: number;
  readonly part: number;
  /** Told the number of the statement that the other part begins with. */
  readonly onChange: (at: number) => void;
}

/** Which part of a very long list this is, and the way to the next. */
export function PartTurner({ total, part, onChange }: PartTurnerProps) {
  if (total <= PART) return null;
  const first = part * PART;
  const end = Math.min(total, first + PART);
  return (
    <p className={styles.part}>
      {(first + 1).toLocaleString('en')} to {end.toLocaleString('en')}
      <IconButton
        icon={ChevronLeft}
        label="Lines before these"
        disabled={part === 0}
        onClick={() => onChange(first - PART)}
      />
      <IconButton
        icon={ChevronRight}
        label="Lines after these"
        disabled={end === total}
        onClick={() => onChange(end)}
      />
    </p>
  );
}
