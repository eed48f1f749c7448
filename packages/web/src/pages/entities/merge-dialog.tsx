import { mergeRuleLabel } from '@rapporteur/core/views/merge-rule';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useDecider } from '../../api/decide.ts';
import type { EntityView } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { entityTypeName } from '../../kit/entity-type.ts';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { quantity } from '../../kit/quantity.ts';
import { onceQuery } from './entities-query.ts';
import styles from './entities.module.css';

export interface MergeDialogProps {
  /** Two or more. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
  /** Told who they all are now. */
  readonly onMerged: (kept: string) => void;
}

/** Says which entities will be one, why the program took the names of each for one, and asks whose name is kept. */
export function MergeDialog({ ids, onClose, onMerged }: MergeDialogProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const decider = useDecider();
  const results = useQueries({ queries: ids.map(onceQuery) });
  const views = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const failed = results.find(({ error }) => error !== null);
  const most = views.toSorted((a, b) => b.entity.documents - a.entity.documents)[0];
  const kept = views.find(({ entity }) => entity.id === chosen) ?? most;
  const types = new Set(views.map(({ entity }) => entity.type));

  const merge = async (): Promise<void> => {
    if (kept === undefined) return;
    const others = views.filter((view) => view !== kept);
    const done = await decider.decide(
      others.map(({ entity }) => ({ kind: 'merge', entity: kept.entity.id, other: entity.id })),
      `${others.map(({ entity }) => entity.name).join(', ')} and ${kept.entity.name} are one`,
    );
    if (done !== null) onMerged(kept.entity.id);
  };
  return (
    <Dialog
      title={`Make these ${ids.length} one?`}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            primary
            disabled={decider.busy || views.length < ids.length}
            onClick={() => void merge()}
          >
            {decider.busy ? 'Making them one …' : 'Make them one'}
          </Button>
        </>
      }
    >
      <p className={styles.question}>
        All that is told of them will be told of one entity. Your decision is kept in the log, wins
        over the program’s rules, and can be undone at any time. Which name is kept?
      </p>
      {failed !== undefined && <ErrorState error={failed.error} />}
      {views.length < ids.length && failed === undefined && <Loading label="Loading entities" />}
      <fieldset className={styles.candidates}>
        <legend className="visually-hidden">The name that is kept</legend>
        {views.map((view) => (
          <Candidate
            key={view.entity.id}
            view={view}
            kept={view === kept}
            onKeep={() => setChosen(view.entity.id)}
          />
        ))}
      </fieldset>
      {types.size > 1 && (
        <p className={styles.warning}>
          They are of different types: {[...types].map(entityTypeName).join(', ')}. Are they the
          same?
        </p>
      )}
    </Dialog>
  );
}

const SHOWN = 4;

function Candidate({
  view: { entity, reasons },
  kept,
  onKeep,
}: {
  readonly view: EntityView;
  readonly kept: boolean;
  readonly onKeep: () => void;
}) {
  const { name, type, documents, statements } = entity;
  // That a name is the same wherever it stands needs no telling.
  const telling = reasons.filter(({ rule }) => rule !== 'name');
  return (
    <div className={styles.candidate} data-kept={kept}>
      <label className={styles.keep}>
        <input type="radio" name="kept" checked={kept} onChange={onKeep} />
        <strong>{name}</strong>
        <span>
          {entityTypeName(type)}, {quantity(documents, 'document')},{' '}
          {quantity(statements, 'statement')}
        </span>
        {kept && <span className={styles.kept}>name kept</span>}
      </label>
      <ul className={styles.because}>
        {telling.slice(0, SHOWN).map(({ rule, a, b }) => (
          <li key={`${rule} ${a.local} ${a.revision} ${b.local} ${b.revision}`}>
            “{a.name}” and “{b.name}”: {mergeRuleLabel(rule)}
          </li>
        ))}
        {telling.length > SHOWN && <li>and {telling.length - SHOWN} more reasons</li>}
        {telling.length === 0 && <li>It goes by this name alone.</li>}
      </ul>
    </div>
  );
}
