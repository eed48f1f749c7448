import { Checkbox } from '../../kit/checkbox.tsx';
import { Chip } from '../../kit/chip.tsx';
import { FacetGroup } from '../../kit/facet-group.tsx';
import { modeHeading } from '../../contacts/contact-words.ts';
import type { Conditions } from './queries.ts';
import { CONSULT_MODES, EVENT_STATUSES } from '@rapporteur/core/model/event';
import type { Timeline } from './timeline-data.ts';
import styles from './filters.module.css';

export interface FiltersProps {
  readonly facets: Timeline['facets'];
  readonly conditions: Conditions;
  readonly onChange: (conditions: Partial<Conditions>) => void;
  /** The name of an entity where something happens, as far as it is at hand. */
  readonly placeName: (id: string) => string | null;
}

/** Conditions on contacts; counts are those of what is near the window. */
export function Filters({ facets, conditions, onChange, placeName }: FiltersProps) {
  const { mode, status, participant, where, together } = conditions;
  return (
    <>
      {where.length > 0 && (
        <p className={styles.where}>
          {where.map((id) => (
            <Chip
              key={id}
              onRemove={() => onChange({ where: where.filter((one) => one !== id) })}
              removeLabel="Contacts anywhere"
            >
              at {placeName(id) ?? 'one place'}
            </Chip>
          ))}
        </p>
      )}
      <FacetGroup
        label="Kind"
        values={facets.modes.map(({ value, count }) => ({
          value,
          label: modeHeading(value),
          count,
        }))}
        chosen={mode}
        onChange={(chosen) =>
          onChange({ mode: CONSULT_MODES.filter((one) => chosen.includes(one)) })
        }
      />
      <FacetGroup
        label="Status"
        values={facets.statuses.map(({ value, count }) => ({ value, label: value, count }))}
        chosen={status}
        onChange={(chosen) =>
          onChange({ status: EVENT_STATUSES.filter((one) => chosen.includes(one)) })
        }
        shown={7}
      />
      <FacetGroup
        label="Who takes part"
        values={facets.participants.map(({ id, name, count }) => ({
          value: id,
          label: name,
          count,
        }))}
        chosen={participant}
        onChange={(chosen) => onChange({ participant: chosen })}
        shown={8}
      />
      {(participant.length > 1 || together !== null) && (
        <div className={styles.together}>
          <Checkbox
            label="Only where all of these take part"
            checked={together !== null}
            onChange={(on) => onChange({ together: on ? 'yes' : null })}
          />
        </div>
      )}
    </>
  );
}
