import { Undo2 } from 'lucide-react';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { StatementView } from '../api/types.ts';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/chip.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { LinePanel } from '../review/review-keys.ts';
import type { Review } from '../review/use-review.ts';
import { Section } from './section.tsx';
import { useEscape } from './use-escape.ts';
import styles from './line.module.css';

export interface NotesAndTagsProps {
  readonly view: StatementView;
  readonly review: Review;
  readonly panel: LinePanel | null;
  readonly onDone: () => void;
}

/** What the analyst wrote about the line, and what it is tagged with. */
export function NotesAndTags({ view, review, panel, onDone }: NotesAndTagsProps) {
  const { statement, notes } = view;
  const { tags } = statement;
  const opens = panel === 'note' || panel === 'tag';
  if (notes.length === 0 && tags.length === 0 && !opens) return null;
  return (
    <Section title="Your notes and tags">
      {tags.length > 0 && (
        <ul className={styles.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              {review.writable ? (
                <Chip
                  onRemove={() => void review.untag(statement, tag)}
                  removeLabel={`Take the tag ${tag} away`}
                >
                  {tag}
                </Chip>
              ) : (
                <Chip>{tag}</Chip>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map(({ decision, text, at }) => (
            <li key={decision}>
              <p>{text}</p>
              <p className={styles.lead}>
                <time dateTime={at}>{new Date(at).toLocaleString('en-GB', WHEN)}</time>
                {review.writable && (
                  <IconButton
                    icon={Undo2}
                    label="Take this note away"
                    onClick={() => void review.undo(decision)}
                  />
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {panel === 'note' && <NoteForm view={view} review={review} onDone={onDone} />}
      {panel === 'tag' && <TagForm view={view} review={review} onDone={onDone} />}
    </Section>
  );
}

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const;

type FormProps = Pick<NotesAndTagsProps, 'view' | 'review' | 'onDone'>;

function NoteForm({ view, review, onDone }: FormProps) {
  useEscape(onDone);
  const [text, setText] = useState('');
  const save = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (text.trim() !== '' && (await review.note(view.statement, text.trim()))) onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <label className={styles.written}>
        Note
        <textarea
          // The key or the button that opened it is for writing here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          rows={3}
          onKeyDown={onKeyDown}
          maxLength={10_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className={styles.buttons}>
        <Button onClick={onDone}>Cancel</Button>
        <Button primary type="submit" disabled={review.busy || text.trim() === ''}>
          Save note
        </Button>
      </p>
    </form>
  );
}

function TagForm({ view, review, onDone }: FormProps) {
  useEscape(onDone);
  const [tag, setTag] = useState('');
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (tag.trim() !== '' && (await review.tag(view.statement, tag.trim()))) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <TextField
        label="Tag"
        value={tag}
        onChange={setTag}
        maxLength={64}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        hint="A word or a few, such as “red line”. Capitals make no difference."
      />
      <p className={styles.buttons}>
        <Button onClick={onDone}>Cancel</Button>
        <Button primary type="submit" disabled={review.busy || tag.trim() === ''}>
          Add tag
        </Button>
      </p>
    </form>
  );
}
