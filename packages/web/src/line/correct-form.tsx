import { ACTS, type Act } from '@rapporteur/core/model/statement';
import { useState, type FormEvent } from 'react';
import type { Statement } from '../api/types.ts';
import { actName } from '../kit/act-word.ts';
import { Button } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import type { Correction, Review } from '../review/use-review.ts';
import { SpeakerChoice, type ChosenSpeaker } from './speaker-choice.tsx';
import { useEscape } from './use-escape.ts';
import styles from './line.module.css';

export interface CorrectFormProps {
  readonly statement: Statement;
  readonly review: Review;
  readonly onDone: () => void;
}

/** Says what the act is, and who speaks. What was read stays known, and the correction can be taken back. */
export function CorrectForm({ statement, review, onDone }: CorrectFormProps) {
  const [act, setAct] = useState<Act>(statement.act);
  const [speaker, setSpeaker] = useState<ChosenSpeaker>({ kind: 'as-is' });
  const correction: Correction = {
    ...(act !== statement.act && { act }),
    ...(speaker.kind === 'nobody' && statement.speaker !== null && { speaker: null }),
    ...(speaker.kind === 'entity' &&
      speaker.entity.id !== statement.speaker?.id && { speaker: speaker.entity }),
  };
  const nothing = Object.keys(correction).length === 0;
  useEscape(onDone);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (nothing) return;
    onDone();
    await review.correct(statement, correction);
  };
  return (
    <form
      className={styles.form}
      aria-label="Correct this line"
      onSubmit={(event) => void save(event)}
    >
      <Select
        label="What the speaker does by saying it"
        value={act}
        onChange={setAct}
        options={ACTS.map((value) => ({ value, label: actName(value) }))}
      />
      <SpeakerChoice current={statement.speaker} chosen={speaker} onChange={setSpeaker} />
      <p className={styles.buttons}>
        <Button onClick={onDone}>Cancel</Button>
        <Button primary type="submit" disabled={nothing}>
          Save correction
        </Button>
      </p>
    </form>
  );
}
