import { StickyNote, Tag, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useDecider } from '../../../api/decide.ts';
import type { DocumentReading } from '../../../api/types.ts';
import { Button } from '../../../kit/button.tsx';
import { Chip } from '../../../kit/chip.tsx';
import { IconButton } from '../../../kit/icon-button.tsx';
import { LineForm } from '../../../line/line-form.tsx';
import { useWritable } from '../../../review/use-writable.ts';
import styles from './document-head.module.css';

/** What the analyst wrote about the document as a whole, and what it is tagged with. */
export function OwnWork({ view }: { readonly view: DocumentReading }) {
  const writable = useWritable();
  const { decide, undo, busy } = useDecider();
  const [asked, setAsked] = useState<'note' | 'tag' | null>(null);
  const { tags, notes } = view;
  const target = view.document.id;
  const done = (): void => setAsked(null);
  const save = async (kind: 'note' | 'tag', words: string): Promise<void> => {
    const decision =
      kind === 'note'
        ? ({ kind, target, text: words } as const)
        : ({ kind, target, tag: words } as const);
    if ((await decide([decision], kind === 'note' ? 'Noted' : `Tagged ${words}`)) !== null) done();
  };
  if (!writable && tags.length === 0 && notes.length === 0) return null;
  return (
    <div className={styles.own}>
      {notes.map(({ decision, text }) => (
        <p key={decision} className={styles.note}>
          {text}
          {writable && (
            <IconButton
              icon={Undo2}
              label="Take this note away"
              onClick={() => void undo([decision])}
            />
          )}
        </p>
      ))}
      <div className={styles.ownRow} data-screen-only={tags.length === 0 ? '' : undefined}>
        {tags.map((tag) => (
          <Chip
            key={tag}
            {...(writable && {
              onRemove: () =>
                void decide([{ kind: 'untag', target, tag }], `No longer tagged ${tag}`),
              removeLabel: `Take the tag ${tag} away`,
            })}
          >
            {tag}
          </Chip>
        ))}
        {writable && asked === null && (
          <>
            <Button quiet icon={StickyNote} onClick={() => setAsked('note')}>
              Note
            </Button>
            <Button quiet icon={Tag} onClick={() => setAsked('tag')}>
              Tag
            </Button>
          </>
        )}
      </div>
      {asked !== null && (
        <WordsForm key={asked} kind={asked} busy={busy} onSave={save} onDone={done} />
      )}
    </div>
  );
}

function WordsForm({
  kind,
  busy,
  onSave,
  onDone,
}: {
  readonly kind: 'note' | 'tag';
  readonly busy: boolean;
  readonly onSave: (kind: 'note' | 'tag', words: string) => Promise<void>;
  readonly onDone: () => void;
}) {
  const [words, setWords] = useState('');
  const written = words.trim();
  return (
    <LineForm
      label={kind === 'note' ? 'Note on this document' : 'Tag this document'}
      save={kind === 'note' ? 'Save note' : 'Add tag'}
      disabled={busy || written === ''}
      onSave={() => void onSave(kind, written)}
      onCancel={onDone}
    >
      <label className={styles.written}>
        {kind === 'note' ? 'Note' : 'Tag'}
        <textarea
          rows={kind === 'note' ? 3 : 1}
          maxLength={kind === 'note' ? 10_000 : 64}
          value={words}
          onChange={({ target }) =>
            setWords(kind === 'tag' ? target.value.replaceAll('\n', '') : target.value)
          }
        />
      </label>
    </LineForm>
  );
}
