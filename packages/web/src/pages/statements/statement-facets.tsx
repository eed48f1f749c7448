import { memo } from 'react';
import type { Days } from '../../kit/date-range.tsx';
import { DateRange } from '../../kit/date-range.tsx';
import { actName } from '../../kit/act-word.ts';
import { FacetGroup, type FacetValue } from '../../kit/facet-group.tsx';
import { Histogram } from '../../kit/histogram.tsx';
import type { Facets } from './answers.ts';
import type { StatementFilter } from './filter.ts';
import { ConfidenceFacet } from './confidence-facet.tsx';
import { FORM_LABELS, labelOf, NO_OUTLET, TYPE_LABELS, VERDICT_LABELS } from './labels.ts';
import type { StatementsSearch } from './search.ts';
import { SpeakerFacet } from './speaker-facet.tsx';
import styles from './statements.module.css';

export interface StatementFacetsProps {
  readonly facets: Facets;
  readonly filter: StatementFilter;
  readonly search: StatementsSearch;
  readonly onChange: (change: Partial<StatementsSearch>) => void;
  readonly nameOf: (id: string) => string;
}

/** What kinds of statements there are, and how many of each; each can be chosen. In the left pane. */
export const StatementFacets = memo(function StatementFacets(props: StatementFacetsProps) {
  const { facets, search, onChange } = props;
  const { act, type, outlet, form, verdict, tag, from, to, minConfidence } = search;
  const onDays = (days: Days): void => onChange({ from: days.from, to: days.to });
  return (
    <div className={styles.facets}>
      <section className={styles.days} aria-label="Date">
        <Histogram
          label={`Statements by ${facets.days.unit}`}
          unit={facets.days.unit}
          bins={facets.days.bins}
          days={{ from, to }}
          onChange={onDays}
          height={64}
        />
        <DateRange label="Said or published from, to" from={from} to={to} onChange={onDays} />
        {facets.undated > 0 && (
          <p className={styles.remark}>
            {facets.undated.toLocaleString('en')} without a date stand outside of any range.
          </p>
        )}
      </section>
      <SpeakerFacet {...props} />
      <FacetGroup
        label="Act"
        values={counted(facets.acts, actName)}
        chosen={act}
        onChange={(chosen) => onChange({ act: chosen as typeof act })}
      />
      <ConfidenceFacet facets={facets} least={minConfidence} onChange={onChange} />
      <FacetGroup
        label="Outlet"
        values={counted(facets.outlets, (name) => (name === '' ? NO_OUTLET : name))}
        chosen={outlet}
        onChange={(chosen) => onChange({ outlet: chosen })}
      />
      <FacetGroup
        label="Wording"
        values={counted(facets.types, (value) => labelOf(TYPE_LABELS, value))}
        chosen={type}
        onChange={(chosen) => onChange({ type: chosen as typeof type })}
      />
      <FacetGroup
        label="How the speaker is named"
        values={counted(facets.forms, (value) => labelOf(FORM_LABELS, value))}
        chosen={form}
        onChange={(chosen) => onChange({ form: chosen as typeof form })}
      />
      <FacetGroup
        label="Your review"
        values={counted(facets.verdicts, (value) => labelOf(VERDICT_LABELS, value))}
        chosen={verdict}
        onChange={(chosen) => onChange({ verdict: chosen as typeof verdict })}
      />
      {(facets.tags.length > 0 || tag.length > 0) && (
        <FacetGroup
          label="Tag"
          values={counted(facets.tags, (value) => value)}
          chosen={tag}
          onChange={(chosen) => onChange({ tag: chosen })}
        />
      )}
    </div>
  );
});

function counted(values: Facets['acts'], label: (value: string) => string): readonly FacetValue[] {
  return values.map(({ value, count }) => ({ value, count, label: label(value) }));
}
