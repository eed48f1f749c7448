import { roleLabel } from '@rapporteur/core/views/dated-role';
import { Link } from '@tanstack/react-router';
import type { Entity } from '../../api/types.ts';
import { countryName } from '../../kit/country-name.ts';
import { entityTypeName } from '../../kit/entity-type.ts';
import { memo } from 'react';
import styles from './entities.module.css';

export interface EntityRowProps {
  readonly entity: Entity;
  readonly picked: boolean;
  /** Stays the same, so that scrolling draws no row anew. */
  readonly onPick: (id: string, picked: boolean) => void;
}

const ALIASES = 5;

/** An entity as the list has it: what it is called, what it is, and how often it comes up. */
export const EntityRow = memo(function EntityRow({ entity, picked, onPick }: EntityRowProps) {
  const { id, name, type, country, aliases, roles, statements, documents, mentions } = entity;
  const [role] = roles;
  return (
    <div className={styles.row} data-picked={picked}>
      <label className={styles.pick}>
        <input
          type="checkbox"
          checked={picked}
          onChange={(event) => onPick(id, event.target.checked)}
        />
        <span className="visually-hidden">Pick {name}</span>
      </label>
      <div className={styles.who}>
        <h2 className={styles.name}>
          <Link to="/entities/$entity" params={{ entity: id }}>
            {name}
          </Link>
        </h2>
        <p className={styles.about}>
          <span>{entityTypeName(type)}</span>
          {country !== null && <span>{countryName(country)}</span>}
          {role !== undefined && <span>{roleLabel({ ...role, from: null, to: null })}</span>}
          {aliases.length > 0 && (
            <span className={styles.aliases}>
              also {aliases.slice(0, ALIASES).join(', ')}
              {aliases.length > ALIASES && ` and ${aliases.length - ALIASES} more`}
            </span>
          )}
        </p>
      </div>
      <div className={styles.counts}>
        <Count count={statements} of={statements === 1 ? 'statement' : 'statements'} />
        <Count count={documents} of={documents === 1 ? 'document' : 'documents'} />
        <Count count={mentions} of={mentions === 1 ? 'mention' : 'mentions'} />
      </div>
    </div>
  );
});

function Count({ count, of }: { readonly count: number; readonly of: string }) {
  return (
    <p className={styles.number} data-none={count === 0}>
      {count.toLocaleString('en')} <span className={styles.of}>{of}</span>
    </p>
  );
}
