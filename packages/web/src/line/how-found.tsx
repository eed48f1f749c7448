import { speakerWay } from '@rapporteur/core/views/speaker-ways';
import { findings, NOT_RECORDED } from '@rapporteur/core/views/statement-reasons';
import type { Statement } from '../api/types.ts';
import { Confidence } from '../kit/confidence.tsx';
import { Fact, Facts } from './facts.tsx';
import styles from './line.module.css';

const LABELS: Readonly<Record<string, string>> = {
  'found by': 'Found by',
  'as a whole': 'The whole line',
  speaker: 'Who speaks',
  cue: 'What says so',
  content: 'What is said',
};

/** How the line was found, how sure each part of it is, and how its speaker was settled on. */
export function HowFound({ statement }: { readonly statement: Statement }) {
  return (
    <>
      <Facts>
        {findings(statement).map(({ label, likelihood, given, words }) => (
          <Fact key={label} label={LABELS[label] ?? label}>
            {likelihood !== null && <Confidence value={likelihood} />}
            {likelihood === null && label !== 'found by' && NOT_RECORDED}
            {given !== null && (
              <span className={styles.given}>the model gave {given.toFixed(2)}</span>
            )}
            {words !== null && (
              <span className={styles.reason}>
                {label === 'speaker' ? speakerReason(statement, words) : words}
              </span>
            )}
          </Fact>
        ))}
      </Facts>
      <p className={styles.remark}>
        A percentage is how often such lines were right in coverage that nothing was learned from.
      </p>
    </>
  );
}

/** For whom the words of the source stand, and why, without the name of a rule where there are words for it. */
function speakerReason({ source, speaker, basis }: Statement, otherwise: string): string {
  const way = speakerWay(basis?.speakerBy ?? null);
  if (way === null || source === null || speaker === null) return otherwise;
  return source.exact === speaker.name
    ? way
    : `“${source.exact}” stands for ${speaker.name}: ${way}`;
}
