import { Merge } from 'lucide-react';
import type { Entity } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import styles from './entities.module.css';

export interface PickedBarProps {
  readonly ids: readonly string[];
  /** Those of the list that are loaded, for their names. */
  readonly known: readonly Pick<Entity, 'id' | 'name'>[];
  readonly onDrop: (id: string) => void;
  readonly onClear: () => void;
  readonly onMerge: () => void;
}

/** Who is picked, and what can be done with them. */
export function PickedBar({ ids, known, onDrop, onClear, onMerge }: PickedBarProps) {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return (
    <section className={styles.picked} aria-label="Picked" data-screen-only>
      <span>{ids.length} picked</span>
      <span className={styles.names}>
        {ids.map((id) => {
          const name = names.get(id) ?? 'one more';
          return (
            <Chip key={id} onRemove={() => onDrop(id)} removeLabel={`Do not pick ${name}`}>
              {name}
            </Chip>
          );
        })}
      </span>
      <Button quiet onClick={onClear}>
        Clear
      </Button>
      <Button
        icon={Merge}
        primary
        disabled={ids.length < 2}
        title={ids.length < 2 ? 'Pick at least two' : undefined}
        onClick={onMerge}
      >
        Make one …
      </Button>
    </section>
  );
}
