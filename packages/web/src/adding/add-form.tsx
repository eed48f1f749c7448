import { FileUp } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '../kit/button.tsx';
import { Chip } from '../kit/chip.tsx';
import { quantity } from '../kit/quantity.ts';
import { TextField } from '../kit/text-field.tsx';
import { startAdding, type Known } from './adding-store.ts';
import { pastedAddress, type Offered } from './offered.ts';
import styles from './adding.module.css';

export interface AddFormProps {
  readonly offered: Offered | null;
  readonly sending: boolean;
}

const LISTED = 8;

/** Files or an address, and what is known of them. */
export function AddForm({ offered, sending }: AddFormProps) {
  const [files, setFiles] = useState<readonly File[]>(
    offered?.kind === 'files' ? offered.files : [],
  );
  const [url, setUrl] = useState(offered?.kind === 'address' ? offered.url : '');
  const [known, setKnown] = useState<Known>({});
  const wrong = url !== '' && pastedAddress(url) === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''));
    if (files.length > 0) void startAdding({ kind: 'files', files, known: said });
    else void startAdding({ kind: 'address', url: url.trim(), known: said });
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <label className={styles.drop}>
        <FileUp size={20} strokeWidth={1.5} aria-hidden />
        <span>
          <strong>Choose files</strong>, or drop them anywhere on the page
        </span>
        <span className={styles.hint}>
          Pages, text, PDF, Word, e-mail, web archives; 64 MB together. A <code>manifest.csv</code>{' '}
          among them says what is known of the others.
        </span>
        <input
          type="file"
          multiple
          className={styles.file}
          onChange={(event) => setFiles([...(event.target.files ?? [])])}
        />
      </label>
      {files.length > 0 ? (
        <p className={styles.files}>
          {files.slice(0, LISTED).map((file) => (
            <Chip
              key={`${file.name} ${file.size} ${file.lastModified}`}
              removeLabel={`Leave out ${file.name}`}
              onRemove={() => setFiles(files.filter((other) => other !== file))}
            >
              {file.name}
            </Chip>
          ))}
          {files.length > LISTED && ` and ${quantity(files.length - LISTED, 'file')} more`}
        </p>
      ) : (
        <TextField
          label="Or the address of a page or a feed"
          type="url"
          inputMode="url"
          placeholder="https://"
          value={url}
          onChange={setUrl}
          error={wrong ? 'An address in full is wanted: https://example.org/story' : null}
          hint="It is fetched from this machine, once, when you add it."
        />
      )}
      <details className={styles.known}>
        <summary>What is known of it</summary>
        <div className={styles.fields}>
          <TextField
            label="Outlet"
            value={known.outlet ?? ''}
            onChange={(outlet) => setKnown({ ...known, outlet })}
          />
          <TextField
            label="Published"
            hint="2025-03-24, 2025-03 or 2025"
            value={known.published ?? ''}
            onChange={(published) => setKnown({ ...known, published })}
          />
          {files.length < 2 && (
            <TextField
              label="Title"
              value={known.title ?? ''}
              onChange={(title) => setKnown({ ...known, title })}
            />
          )}
        </div>
      </details>
      <p className={styles.actions}>
        <Button
          type="submit"
          primary
          disabled={sending || wrong || (files.length === 0 && url === '')}
        >
          {sending ? 'Sending …' : 'Add'}
        </Button>
      </p>
    </form>
  );
}
