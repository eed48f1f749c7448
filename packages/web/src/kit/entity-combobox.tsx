import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';
import type { Entity } from '../api/types.ts';
import { classes } from './classes.ts';
import { countryName } from './country-name.ts';
import { entityTypeName } from './entity-type.ts';
import { quantity } from './quantity.ts';
import fields from './field.module.css';
import styles from './entity-combobox.module.css';

export interface EntityComboboxProps {
  readonly label: string;
  readonly onPick: (entity: Entity) => void;
  /** Id of one that cannot be picked. */
  readonly but?: string;
}

const SHOWN = 20;

/** Finds one of the entities by the beginning of a name; the list stands under the field. */
export function EntityCombobox({ label, onPick, but }: EntityComboboxProps) {
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const query = useQuery({
    queryKey: ['entities', 'called', name],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/entities', {
          params: { query: { ...(name !== '' && { name }), order: 'documents', limit: SHOWN } },
          signal,
        }),
      ),
  });
  const items = (query.data?.items ?? []).filter(({ id }) => id !== but);
  return (
    <Combobox.Root
      inline
      open
      autoHighlight
      items={items}
      filter={null}
      itemToStringLabel={(entity: Entity) => entity.name}
      isItemEqualToValue={(a: Entity, b: Entity) => a.id === b.id}
      onInputValueChange={(value, { reason }) => {
        if (reason === 'input-change' || reason === 'input-clear') setTyped(value);
      }}
      onValueChange={(entity: Entity | null) => {
        if (entity !== null) onPick(entity);
      }}
    >
      <div className={styles.box}>
        <div className={fields.search}>
          <Search size={14} strokeWidth={1.8} aria-hidden />
          <Combobox.Input className={fields.input} aria-label={label} placeholder={label} />
        </div>
      </div>
      <Combobox.Empty className={styles.empty}>
        {query.isPending ? 'Looking …' : 'Nobody goes by that. Try the beginning of a name.'}
      </Combobox.Empty>
      <Combobox.List className={styles.list}>
        {(entity: Entity) => (
          <Combobox.Item key={entity.id} value={entity} className={styles.item}>
            <span className={styles.name}>{entity.name}</span>
            <span className={styles.about}>
              {[
                entityTypeName(entity.type),
                ...(entity.country === null ? [] : [countryName(entity.country)]),
                quantity(entity.documents, 'document'),
              ].join(' · ')}
            </span>
            {entity.aliases.length > 0 && (
              <span className={classes(styles.about, styles.aliases)}>
                also {entity.aliases.slice(0, 4).join(', ')}
              </span>
            )}
          </Combobox.Item>
        )}
      </Combobox.List>
    </Combobox.Root>
  );
}
