import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { NO_CONDITIONS, type Condition } from './conditions.ts';
import type { StatementsSearch } from './search.ts';
import styles from './statements.module.css';

export interface ConditionChipsProps {
  readonly conditions: readonly Condition[];
  readonly onChange: (change: Partial<StatementsSearch>) => void;
}

/** What narrows the list; each condition can be taken away. */
export function ConditionChips({ conditions, onChange }: ConditionChipsProps) {
  if (conditions.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Conditions">
      {conditions.map(({ label, without }) => (
        <li key={label}>
          <Chip onRemove={() => onChange(without)} removeLabel={`Take away: ${label}`}>
            {label}
          </Chip>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <Button quiet onClick={() => onChange(NO_CONDITIONS)}>
            Clear all
          </Button>
        </li>
      )}
    </ul>
  );
}
