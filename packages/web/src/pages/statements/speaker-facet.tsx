import { useState } from 'react';
import { FacetGroup, type FacetValue } from '../../kit/facet-group.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { useSpeakers } from './answers.ts';
import { NOBODY } from './labels.ts';
import type { StatementFacetsProps } from './statement-facets.tsx';
import styles from './statements.module.css';

const SHOWN = 8;

/** Who speaks: those who speak most, anybody by name, and what nobody could be settled on for. */
export function SpeakerFacet(props: StatementFacetsProps) {
  const { facets, filter, search, onChange, nameOf } = props;
  const { speaker } = search;
  const [find, setFind] = useState('');
  const found = useSpeakers(filter, find);
  const listed: readonly FacetValue[] = (found ?? facets.speakers).map(({ id, name, count }) => ({
    value: id,
    label: name,
    count,
  }));
  const known = new Set(['', ...listed.map(({ value }) => value)]);
  // Who is chosen stays in sight, whatever is looked for; how many they are is not known here.
  const chosen: readonly FacetValue[] = speaker
    .filter((id) => !known.has(id))
    .map((id) => ({ value: id, label: nameOf(id), count: null }));
  const nobody: readonly FacetValue[] =
    (find === '' && facets.unresolved > 0) || speaker.includes('')
      ? [{ value: '', label: NOBODY, count: facets.unresolved }]
      : [];
  return (
    <FacetGroup
      label="Speaker"
      values={[...chosen, ...listed.slice(0, SHOWN), ...nobody, ...listed.slice(SHOWN)]}
      chosen={speaker}
      onChange={(ids) => onChange({ speaker: ids })}
      shown={chosen.length + SHOWN + nobody.length}
      finder={
        <div className={styles.finder}>
          <SearchField
            label={`Find among ${facets.speakerCount.toLocaleString('en')} speakers`}
            value={find}
            onSearch={setFind}
          />
          {found?.length === 0 && (
            <p className={styles.remark}>No speaker here goes by that name.</p>
          )}
        </div>
      }
    />
  );
}
