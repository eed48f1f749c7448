import { useId, useState } from 'react';
import type { Entity, EntityReference } from '../api/types.ts';
import { Button } from '../kit/button.tsx';
import { EntityCombobox } from '../kit/entity-combobox.tsx';
import fields from '../kit/field.module.css';
import styles from './line.module.css';

/** Who is to speak: as it stands, somebody, or nobody. */
export type ChosenSpeaker =
  | { readonly kind: 'as-is' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'entity'; readonly entity: Pick<Entity, 'id' | 'name' | 'type'> | null };

export interface SpeakerChoiceProps {
  readonly current: EntityReference | null;
  readonly chosen: ChosenSpeaker;
  readonly onChange: (chosen: ChosenSpeaker) => void;
}

/** Who speaks: as it stands, nobody that can be told, or somebody whom the dossier names. */
export function SpeakerChoice({ current, chosen, onChange }: SpeakerChoiceProps) {
  const group = useId();
  const [finding, setFinding] = useState(true);
  const option = (kind: ChosenSpeaker['kind'], label: string) => (
    <label className={fields.check}>
      <input
        type="radio"
        name={group}
        checked={chosen.kind === kind}
        onChange={() => onChange(kind === 'entity' ? { kind, entity: null } : { kind })}
      />
      {label}
    </label>
  );
  return (
    <fieldset className={styles.choice}>
      <legend className={fields.label}>Who speaks</legend>
      {option(
        'as-is',
        current === null ? 'nobody settled on, as it stands' : `${current.name}, as it stands`,
      )}
      {current !== null && option('nobody', 'nobody that can be told')}
      {option('entity', 'somebody else')}
      {chosen.kind === 'entity' && (chosen.entity === null || finding) && (
        <EntityCombobox
          label="Find who speaks"
          {...(current !== null && { but: current.id })}
          onPick={(entity) => {
            onChange({ kind: 'entity', entity });
            setFinding(false);
          }}
        />
      )}
      {chosen.kind === 'entity' && chosen.entity !== null && !finding && (
        <p className={styles.picked}>
          <strong>{chosen.entity.name}</strong>
          <Button quiet ref={takeFocus} onClick={() => setFinding(true)}>
            Find another
          </Button>
        </p>
      )}
    </fieldset>
  );
}

/** What had the focus is gone once somebody was picked. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}
