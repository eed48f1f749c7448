import { getRouteApi, Link } from '@tanstack/react-router';
import { Scissors } from 'lucide-react';
import { useState } from 'react';
import type { EntityForm, EntityView } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { quantity } from '../../kit/quantity.ts';
import { FormDocuments } from './form-documents.tsx';
import { Section } from './section.tsx';
import { SplitDialog, type SplitOff } from './split-dialog.tsx';
import styles from './entity.module.css';

const route = getRouteApi('/entities/$entity');
const SHOWN = 8;

/** What documents call it, how many do, and what can be split off as somebody else. */
export function Names({ view: { entity, forms } }: { readonly view: EntityView }) {
  const { form: open } = route.useSearch();
  const [splitting, setSplitting] = useState<SplitOff | null>(null);
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...forms.map(({ documents }) => documents));
  const shown = forms.filter(({ form }, index) => all || index < SHOWN || form === open);
  return (
    <Section
      title="Names"
      note="What documents call it. A name that means somebody else can be split off, in one document or in all."
    >
      <ul className={styles.forms}>
        {shown.map((form) => (
          <li key={form.form} className={styles.form}>
            <div className={styles['form-head']}>
              <span className={styles['form-name']}>{form.form}</span>
              <svg
                className={styles.bar}
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                aria-hidden
              >
                <rect width={(form.documents / most) * 100} height="1" />
              </svg>
              <Link
                from="/entities/$entity"
                to="."
                search={(before) => ({
                  ...before,
                  form: open === form.form ? null : form.form,
                })}
                resetScroll={false}
                replace
                aria-expanded={open === form.form}
                className={styles['form-documents'] ?? ''}
              >
                {quantity(form.documents, 'document')}
              </Link>
              {canLeave(form, entity.documents) && (
                <Button
                  icon={Scissors}
                  quiet
                  onClick={() => setSplitting({ form: form.form, document: null, title: null })}
                >
                  Split off
                  <span className="visually-hidden"> “{form.form}”</span> …
                </Button>
              )}
            </div>
            {open === form.form && (
              <FormDocuments
                entity={entity}
                form={form.form}
                onSplit={(document, title) => setSplitting({ form: null, document, title })}
              />
            )}
          </li>
        ))}
      </ul>
      {forms.length > SHOWN && (
        <Button
          quiet
          className={styles.flush ?? ''}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer' : `${forms.length - SHOWN} more`}
        </Button>
      )}
      {splitting !== null && (
        <SplitDialog entity={entity} off={splitting} onClose={() => setSplitting(null)} />
      )}
    </Section>
  );
}

/** Something must be called so first of all, and something must be left. */
function canLeave({ foremost }: EntityForm, documents: number): boolean {
  return foremost > 0 && foremost < documents;
}
