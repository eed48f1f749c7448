import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { StatementView } from '../api/types.ts';
import { Chip } from '../kit/chip.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { LinePanel } from '../review/review-keys.ts';
import type { Review } from '../review/use-review.ts';
import { draftOf, saveWritten } from '../review/drafts.ts';
import { LineForm } from './line-form.tsx';
import { Section } from './section.tsx';
import styles from './line.module.css';

export interface NotesAndTagsProps {
  readonly view: StatementView;
  readonly review: Review;
  readonly panel: LinePanel | null;
  readonly onDone: (panel: LinePanel) => void;
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
      {panel === 'note' && <NoteForm view={view} review={review} onDone={() => onDone('note')} />}
      {panel === 'tag' && <TagForm view={view} review={review} onDone={() => onDone('tag')} />}
    </Section>
  );
}

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const;

interface FormProps extends Pick<NotesAndTagsProps, 'view' | 'review'> {
  readonly onDone: () => void;
}

function NoteForm({ view, review, onDone }: FormProps) {
  const { statement } = view;
  const [text, setText] = useState(() => draftOf(statement.id, 'note'));
  const written = text.trim();
  const save = (): void => {
    onDone();
    void saveWritten(statement.id, 'note', written, () => review.note(statement, written));
  };
  return (
    <LineForm
      label="Note on this line"
      save="Save note"
      disabled={written === ''}
      onSave={save}
      onCancel={onDone}
    >
      <label className={styles.written}>
        Note
        <textarea
          rows={3}
          maxLength={10_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && written !== '') save();
          }}
        />
      </label>
    </LineForm>
  );
}

function TagForm({ view, review, onDone }: FormProps) {
  const { statement } = view;
  const [tag, setTag] = useState(() => draftOf(statement.id, 'tag'));
  const written = tag.trim();
  const save = (): void => {
    onDone();
    void saveWritten(statement.id, 'tag', written, () => review.tag(statement, written));
  };
  return (
    <LineForm
      label="Tag this line"
      save="Add tag"
      disabled={written === ''}
      onSave={save}
      onCancel={onDone}
    >
      <TextField
        label="Tag"
        value={tag}
        onChange={setTag}
        maxLength={64}
        hint="A word or a few, such as “red line”. Capitals make no difference."
      />
    </LineForm>
  );
}
