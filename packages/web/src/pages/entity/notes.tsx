import { knownDateLabel } from '@rapporteur/core/views/date-label';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useDecider } from '../../api/decide.ts';
import type { EntityView } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { Chip } from '../../kit/chip.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { Section } from './section.tsx';
import styles from './entity.module.css';

type Kind = 'tag' | 'note';

/** The user's own tags and notes on it. */
export function Notes({ view: { entity, tags, notes } }: { readonly view: EntityView }) {
  const decider = useDecider();
  const [writing, setWriting] = useState<Kind | null>(null);
  const { id, name } = entity;
  return (
    <Section title="Yours" screenOnly={tags.length === 0 && notes.length === 0}>
      {tags.length > 0 && (
        <p className={styles.tags}>
          {tags.map(({ id: entry, text }) => (
            <Chip
              key={entry}
              removeLabel={`Take the tag ${text} away`}
              onRemove={() =>
                void decider.decide(
                  [{ kind: 'untag', target: id, tag: text }],
                  `${name} is no longer tagged ${text}`,
                )
              }
            >
              {text}
            </Chip>
          ))}
        </p>
      )}
      {notes.map(({ id: entry, text, decidedAt }) => (
        <div key={entry} className={styles.note}>
          <p>{text}</p>
          <p className={styles.faint}>
            <time dateTime={decidedAt}>{knownDateLabel(decidedAt)}</time>
            <Button quiet onClick={() => void decider.undo([entry], 'The note is taken back')}>
              Take back
            </Button>
          </p>
        </div>
      ))}
      {writing === null ? (
        <p className={styles.buttons} data-screen-only>
          <Button icon={Plus} quiet onClick={() => setWriting('tag')}>
            Tag
          </Button>
          <Button icon={Plus} quiet onClick={() => setWriting('note')}>
            Note
          </Button>
        </p>
      ) : (
        <Writing kind={writing} target={id} name={name} onClose={() => setWriting(null)} />
      )}
    </Section>
  );
}

function Writing({
  kind,
  target,
  name,
  onClose,
}: {
  readonly kind: Kind;
  readonly target: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const decider = useDecider();
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  // What was pressed to come here is gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const wanted = text.trim();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const asked =
      kind === 'tag'
        ? ({ kind, target, tag: wanted } as const)
        : ({ kind, target, text: wanted } as const);
    const done = await decider.decide(
      [asked],
      kind === 'tag' ? `${name} is tagged ${wanted}` : `Noted on ${name}`,
    );
    if (done !== null) onClose();
  };
  return (
    <form ref={form} className={styles.writing} onSubmit={(event) => void save(event)}>
      <TextField
        label={kind === 'tag' ? 'Tag' : 'Note'}
        value={text}
        onChange={setText}
        maxLength={kind === 'tag' ? 64 : 10_000}
      />
      <Button primary type="submit" disabled={wanted === '' || decider.busy}>
        Save
      </Button>
      <Button onClick={onClose}>Cancel</Button>
    </form>
  );
}
