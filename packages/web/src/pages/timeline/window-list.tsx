import { useQuery } from '@tanstack/react-query';
import { Empty } from '../../kit/empty.tsx';
import { ErrorState } from '../../kit/error-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { drawnBins, type Timeline } from './timeline-data.ts';
import { windowLabel, type Window } from '../../window/window.ts';
import { ContactList } from '../../contacts/contact-list.tsx';
import { LISTED, listedQuery, type Conditions } from './queries.ts';
import { laneName } from './target-words.ts';
import styles from './window-list.module.css';

export interface WindowListProps {
  readonly window: Window;
  readonly conditions: Conditions;
  readonly open: string | null;
  readonly onOpen: (contact: string) => void;
}

/** What the window holds as text: past, then planned; as counts where it holds very many. */
export function WindowList({ window, conditions, open, onOpen }: WindowListProps) {
  const { data, error, refetch } = useQuery(listedQuery(window, conditions));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Loading contacts" />;
  return <Listed data={data} open={open} onOpen={onOpen} />;
}

export interface ListedProps extends Pick<WindowListProps, 'open' | 'onOpen'> {
  readonly data: Timeline;
}

/** An answer of the API as text. */
export function Listed({ data, open, onOpen }: ListedProps) {
  if (data.total === 0)
    return (
      <Empty title="No contact in this window">
        Widen the window with the handles of the strip, or take a filter away.
      </Empty>
    );
  if (data.kind === 'density')
    return (
      <div className={styles.counts}>
        <p>
          {data.total.toLocaleString('en')} contacts are more than a list of{' '}
          {LISTED.toLocaleString('en')} holds. Narrow the window to read them one by one; here they
          are as counts.
        </p>
        <table>
          <caption className="visually-hidden">Contacts by lane and time</caption>
          <thead>
            <tr>
              <th scope="col">Lane</th>
              <th scope="col">When</th>
              <th scope="col">Contacts</th>
            </tr>
          </thead>
          <tbody>
            {data.lanes.flatMap(({ key, label, bins }) =>
              drawnBins(bins, data.unit).map((bin) => (
                <tr key={`${key} ${bin.from}`}>
                  <th scope="row">{laneName(key, label)}</th>
                  <td>{windowLabel(bin)}</td>
                  <td>{bin.count.toLocaleString('en')}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    );
  const past = data.items.filter(({ upcoming }) => !upcoming);
  const planned = data.items.filter(({ upcoming }) => upcoming);
  return (
    <div className={styles.lists}>
      {past.length > 0 && <ContactList label="Contacts" items={past} open={open} onOpen={onOpen} />}
      {planned.length > 0 && (
        <>
          <h2 className={styles.heading}>Still to come when the last document was published</h2>
          <ContactList label="Still to come" items={planned} open={open} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}
