import { daysLabel } from '@rapporteur/core/views/date-label';
import { roleLabel } from '@rapporteur/core/views/dated-role';
import { useState } from 'react';
import type { Role } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { quantity } from '../../kit/quantity.ts';
import { Section } from './section.tsx';
import styles from './entity.module.css';

const SHOWN = 6;

/** Titles and offices, and when documents give them; what most documents give stands first. */
export function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const [all, setAll] = useState(false);
  if (roles.length === 0) return null;
  const shown = all ? roles : roles.slice(0, SHOWN);
  return (
    <Section title="Called" note="Titles and offices, and when documents give them.">
      <ul className={styles.roles}>
        {shown.map((role) => (
          <li key={`${role.status} ${role.title}`}>
            <span className={styles.role}>{roleLabel({ ...role, from: null, to: null })}</span>
            <span className={styles.faint}>
              {role.from !== null && role.to !== null && `${daysLabel(role.from, role.to)}, `}
              {quantity(role.documents, 'document')}
            </span>
          </li>
        ))}
      </ul>
      {roles.length > SHOWN && (
        <Button
          quiet
          className={styles.flush ?? ''}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer' : `${roles.length - SHOWN} more`}
        </Button>
      )}
    </Section>
  );
}
