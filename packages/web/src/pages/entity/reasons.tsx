import { mergeRuleLabel } from '@rapporteur/core/views/merge-rule';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EntityReason } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { quantity } from '../../kit/quantity.ts';
import { Section } from './section.tsx';
import styles from './entity.module.css';

const SHOWN = 8;

/** Why its names are one: each rule in plain words with the words that show it, where they stand. */
export function Reasons({ reasons }: { readonly reasons: readonly EntityReason[] }) {
  const [all, setAll] = useState(false);
  const telling = reasons.filter(({ rule }) => rule !== 'name');
  const same = reasons.length - telling.length;
  const shown = all ? telling : telling.slice(0, SHOWN);
  return (
    <Section title="Why these names are one">
      {telling.length === 0 ? (
        <p className={styles.faint}>
          {same === 0 ? 'One document names it.' : 'All documents use the same name.'}
        </p>
      ) : (
        <ol className={styles.reasons}>
          {shown.map((reason) => (
            <Reason key={JSON.stringify([reason.rule, reason.a.name, reason.b.name])} {...reason} />
          ))}
        </ol>
      )}
      {telling.length > SHOWN && (
        <Button
          quiet
          className={styles.flush ?? ''}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer' : `${telling.length - SHOWN} more`}
        </Button>
      )}
    </Section>
  );
}

function Reason({ rule, a, b, witness, links }: EntityReason) {
  return (
    <li className={styles.reason}>
      <p>
        “{a.name}” and “{b.name}”: {mergeRuleLabel(rule)}
        {links > 1 && <span className={styles.faint}> ({quantity(links, 'place')})</span>}
      </p>
      <ul className={styles.shown}>
        {[a, b, ...(witness === null ? [] : [witness])].map((named) => (
          <Shown key={`${named.revision} ${named.local}`} named={named} />
        ))}
      </ul>
    </li>
  );
}

/** The first place where a document uses the name; leads there. */
function Shown({ named: { document, name, words } }: { readonly named: EntityReason['a'] }) {
  if (words === null)
    return (
      <li>
        <Link to="/documents/$document" params={{ document }} search={{}}>
          “{name}”
        </Link>
      </li>
    );
  return (
    <li>
      <Link
        to="/documents/$document"
        params={{ document }}
        search={{ at: `${words.start}-${words.end}` }}
        className={styles.quote ?? ''}
      >
        … {words.prefix.replace(/^\S*\s/u, '')}
        <strong>{words.exact}</strong>
        {words.suffix.replace(/\s\S*$/u, '')} …
      </Link>
    </li>
  );
}
