import { useQueries } from '@tanstack/react-query';
import { Merge } from 'lucide-react';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { onceQuery } from './entities-query.ts';
import styles from './entities.module.css';

export interface PickedBarProps {
  readonly ids: readonly string[];
  readonly onDrop: (id: string) => void;
  readonly onClear: () => void;
  readonly onMerge: () => void;
}

/** Who is picked, and what can be done with them. */
export function PickedBar({ ids, onDrop, onClear, onMerge }: PickedBarProps) {
  const views = useQueries({ queries: ids.map(onceQuery) });
  return (
    <section className={styles.picked} aria-label="Picked" data-screen-only>
      <span>{ids.length} picked</span>
      <span className={styles.names}>
        {ids.map((id, index) => {
          const name = views[index]?.data?.entity.name ?? '…';
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
