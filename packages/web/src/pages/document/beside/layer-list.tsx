import { memo, useId } from 'react';
import fields from '../../../kit/field.module.css';
import { classes } from '../../../kit/classes.ts';
import type { DocumentText } from '../text/document-text.ts';
import { LAYER_NAMES, LAYERS, type Layer, switched } from '../text/layers.ts';
import styles from './beside.module.css';

export interface LayerListProps {
  readonly doc: DocumentText;
  readonly layers: readonly (Layer | 'none')[];
  readonly onChange: (layers: readonly (Layer | 'none')[]) => void;
}

/** What can be drawn into the text, how much of each there is, and how it looks. */
export const LayerList = memo(function LayerList({ doc, layers, onChange }: LayerListProps) {
  const heading = useId();
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <h3 id={heading}>Drawn into the text</h3>
      <ul>
        {LAYERS.map((layer) => {
          const count = countOf(doc, layer);
          return (
            <li key={layer}>
              <label className={classes(fields.check, styles.layer)}>
                <input
                  type="checkbox"
                  checked={layers.includes(layer)}
                  disabled={count === 0}
                  onChange={(event) => onChange(switched(layers, layer, event.target.checked))}
                />
                <span className={styles.name}>
                  <span className={styles.sample} data-sample={layer}>
                    {LAYER_NAMES[layer]}
                  </span>
                </span>
                <span className={styles.count}>{count.toLocaleString('en')}</span>
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

function countOf({ view, said, passages }: DocumentText, layer: Layer): number {
  if (layer === 'statements') return said.length;
  if (layer === 'recurring') return passages.filter(({ recurring }) => recurring).length;
  return view.counts[layer];
}
