import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import type { StatementView } from '../api/types.ts';
import { Empty } from '../kit/empty.tsx';
import { ErrorState } from '../kit/error-state.tsx';
import { Loading } from '../kit/loading.tsx';
import { closePanel, useOpenPanel } from '../review/open-panel.ts';
import { usePending } from '../review/pending.ts';
import { useReviewKeys, type LinePanel } from '../review/review-keys.ts';
import { useReview } from '../review/use-review.ts';
import { CorrectForm } from './correct-form.tsx';
import { HowFound } from './how-found.tsx';
import { LineActions } from './line-actions.tsx';
import { LineDecisions } from './line-decisions.tsx';
import { LineHead } from './line-head.tsx';
import type { LinePlace } from './line-link.tsx';
import { lineQuery } from './line-query.ts';
import { NotesAndTags } from './notes-and-tags.tsx';
import { Alike, Nested } from './others.tsx';
import { PassageWords } from './passage-words.tsx';
import { Said } from './said.tsx';
import { Section } from './section.tsx';
import { Whereabouts } from './whereabouts.tsx';
import styles from './line.module.css';

export interface LineViewProps {
  /** Its id, `rev_…/s3`. */
  readonly line: string;
  readonly place?: LinePlace;
}

/**
 * Everything there is to say about one line; in the right pane and on its own page. The default export is what
 * `lazy` asks for.
 */
// oxlint-disable-next-line import/no-default-export
export default function LineView({ line, place = 'pane' }: LineViewProps) {
  const { data, error, refetch } = useQuery(lineQuery(line));
  const pending = usePending();
  if (error instanceof ApiError && error.status === 404)
    return (
      <Empty title="This line is not in the dossier">
        The link may be of another dossier, or of a document that was read again since. Search for
        its words to find what stands there now.
      </Empty>
    );
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading the line" lines={9} />;
  return <Line key={line} view={{ ...data, statement: pending(data.statement) }} place={place} />;
}

function Line({ view, place }: { readonly view: StatementView; readonly place: LinePlace }) {
  const { statement } = view;
  const review = useReview();
  const [panel, setPanel] = useOpenPanel(statement.id);
  useReviewKeys({ statement, review, onPanel: setPanel });
  const done = (which: LinePanel): void => closePanel(statement.id, which);
  return (
    <article className={styles.line} data-place={place} data-verdict={statement.judgement?.verdict}>
      <LineHead view={view} place={place} />
      <PassageWords view={view} />
      <LineActions view={view} review={review} panel={panel} onPanel={setPanel} />
      {panel === 'correct' && (
        <CorrectForm statement={statement} review={review} onDone={() => done('correct')} />
      )}
      <NotesAndTags view={view} review={review} panel={panel} onDone={done} />
      <Section title="What is said">
        <Said statement={statement} />
      </Section>
      <Section title="Where it stands">
        <Whereabouts view={view} />
      </Section>
      <Section title="How it was found">
        <HowFound statement={statement} />
      </Section>
      <Nested view={view} place={place} />
      <Alike view={view} place={place} />
      <LineDecisions view={view} review={review} />
    </article>
  );
}
