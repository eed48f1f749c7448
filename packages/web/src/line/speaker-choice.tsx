import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';
import type { Entity, EntityReference } from '../api/types.ts';
import { Checkbox } from '../kit/checkbox.tsx';
import { classes } from '../kit/classes.ts';
import fields from '../kit/field.module.css';
import over from '../kit/over.module.css';
import styles from './line.module.css';

type Found = Pick<Entity, 'id' | 'name' | 'type' | 'statements'>;

/** Who is to speak: as it stands, somebody, or nobody. */
export type ChosenSpeaker =
  | { readonly kind: 'as-is' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'entity'; readonly entity: Found };

export interface SpeakerChoiceProps {
  readonly current: EntityReference | null;
  readonly chosen: ChosenSpeaker;
  readonly onChange: (chosen: ChosenSpeaker) => void;
}

const MOST = 12;

/** Finds who speaks among all that the dossier names. */
export function SpeakerChoice({ current, chosen, onChange }: SpeakerChoiceProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = useEntitiesCalled(typed);
  const nobody = chosen.kind === 'nobody';
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        Who speaks
      </label>
      <Combobox.Root<Found>
        items={found}
        filter={null}
        disabled={nobody}
        value={chosen.kind === 'entity' ? chosen.entity : null}
        itemToStringLabel={({ name }) => name}
        isItemEqualToValue={(a, b) => a.id === b.id}
        onInputValueChange={setTyped}
        onValueChange={(entity) =>
          onChange(entity === null ? { kind: 'as-is' } : { kind: 'entity', entity })
        }
      >
        <Combobox.Input
          id={id}
          className={fields.input}
          placeholder={current === null ? 'nobody settled on: find a name' : current.name}
        />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} className={over.positioner}>
            <Combobox.Popup className={classes(over.popup, over.menu, styles.found)}>
              <Combobox.Empty className={styles.none}>
                {typed.trim() === '' ? 'Type a name.' : 'Nobody in this dossier goes by that name.'}
              </Combobox.Empty>
              <Combobox.List>
                {(entity: Found) => (
                  <Combobox.Item key={entity.id} value={entity} className={over.item}>
                    {entity.name}
                    <span className={styles.aside}>
                      {entity.type.replace('-', ' ')} · {entity.statements.toLocaleString('en')}{' '}
                      statements
                    </span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {current !== null && (
        <Checkbox
          label="Nobody that can be told"
          checked={nobody}
          onChange={(on) => onChange({ kind: on ? 'nobody' : 'as-is' })}
        />
      )}
    </div>
  );
}

const NONE: readonly Found[] = [];

/** Entities that a name may mean, those that say most first. */
function useEntitiesCalled(name: string): readonly Found[] {
  const query = { name: name.trim(), limit: MOST };
  const { data } = useQuery({
    queryKey: ['entities', 'called', query],
    enabled: query.name !== '',
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/entities', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
  return query.name === '' ? NONE : (data?.items ?? NONE);
}
