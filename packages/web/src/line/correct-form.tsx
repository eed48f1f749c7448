import { ACTS, type Act } from '@rapporteur/core/model/statement';
import { useState } from 'react';
import type { Statement } from '../api/types.ts';
import { actName } from '../kit/act-word.ts';
import { Select } from '../kit/select.tsx';
import type { Correction, Review } from '../review/use-review.ts';
import { LineForm } from './line-form.tsx';
import { SpeakerChoice, type ChosenSpeaker } from './speaker-choice.tsx';

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
    ...(speaker.kind === 'entity' && speaker.entity !== null && { speaker: speaker.entity }),
  };
  const save = (): void => {
    onDone();
    void review.correct(statement, correction);
  };
  return (
    <LineForm
      label="Correct this line"
      save="Save correction"
      disabled={Object.keys(correction).length === 0}
      onSave={save}
      onCancel={onDone}
    >
      <Select
        label="What the speaker does by saying it"
        value={act}
        onChange={setAct}
        options={ACTS.map((value) => ({ value, label: actName(value) }))}
      />
      <SpeakerChoice current={statement.speaker} chosen={speaker} onChange={setSpeaker} />
    </LineForm>
  );
}
