import { daysLabel } from '@rapporteur/core/views/date-label';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api } from '../../api/client.ts';
import { dataOf } from '../../api/queries.ts';
import type { EntityContact, EntityView } from '../../api/types.ts';
import { Button } from '../../kit/button.tsx';
import { quantity } from '../../kit/quantity.ts';
import { ContactMarks } from './contact-marks.tsx';
import { marksByOther, type Stretch, stretchOf } from './contact-strip.ts';
import { Section } from './section.tsx';
import styles from './entity.module.css';

const SHOWN = 12;
/** So many contacts are drawn one by one. */
const MOST_MARKS = 2000;

/** With whom it met, called or talked, how often and when. */
export function Contacts({ view: { entity, contacts } }: { readonly view: EntityView }) {
  const { id } = entity;
  const [all, setAll] = useState(false);
  const { data } = useQuery({
    queryKey: ['entity', id, 'contacts'],
    enabled: contacts.length > 0,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/timeline', {
          params: { query: { participant: [id], lanes: 'actor', limit: MOST_MARKS } },
          signal,
        }),
      ),
  });
  const stretch = useMemo(() => stretchOf(data?.items ?? []), [data]);
  const marks = useMemo(
    () => (data === undefined || stretch === null ? null : marksByOther(data.items, id, stretch)),
    [data, id, stretch],
  );
  if (contacts.length === 0)
    return (
      <Section title="Contacts">
        <p className={styles.faint}>No document tells of a meeting, call or visit of it.</p>
      </Section>
    );
  return (
    <Section title="Contacts" note="Meetings, calls, visits and talks that documents tell of.">
      <table className={styles.contacts}>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col" className={styles.number}>
              Times
            </th>
            <th scope="col">{stretch === null ? 'When' : <Ends stretch={stretch} />}</th>
            <th scope="col">First and last</th>
          </tr>
        </thead>
        <tbody>
          {(all ? contacts : contacts.slice(0, SHOWN)).map((contact) => (
            <tr key={contact.id}>
              <th scope="row">
                <Link to="/entities/$entity" params={{ entity: contact.id }} search={{}}>
                  {contact.name}
                </Link>
              </th>
              <td className={styles.number}>{contact.count.toLocaleString('en')}</td>
              <td className={styles.strip}>
                <ContactMarks marks={marks?.get(contact.id) ?? []} />
              </td>
              <td className={styles.when}>
                <Link
                  to="/timeline"
                  search={{ participant: [id, contact.id], together: 'yes', ...windowOf(contact) }}
                >
                  {whenLabel(contact)}
                  <span className="visually-hidden">
                    : {quantity(contact.count, 'contact')} with {contact.name} on the timeline
                  </span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {contacts.length > SHOWN && (
        <Button
          quiet
          className={styles.flush ?? ''}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Fewer' : `${(contacts.length - SHOWN).toLocaleString('en')} more`}
        </Button>
      )}
    </Section>
  );
}

function Ends({ stretch: { from, to } }: { readonly stretch: Stretch }) {
  const day = (at: number): string => daysLabel(...twice(new Date(at).toISOString().slice(0, 10)));
  return (
    <span className={styles.ends}>
      <span>{day(from)}</span>
      <span>{day(to - 1)}</span>
    </span>
  );
}

function twice(day: string): [string, string] {
  return [day, day];
}

function whenLabel({ first, last }: EntityContact): string {
  return first === null ? 'date unknown' : daysLabel(first, last ?? first);
}

/** The window of the timeline that has all of them; where nobody tells when, the drawer of these. */
function windowOf({ first, last }: EntityContact): {
  readonly from?: string;
  readonly to?: string;
  readonly undated?: 'yes';
} {
  if (first === null) return { undated: 'yes' };
  const after = new Date(Date.parse(`${last ?? first}T00:00:00Z`) + 86_400_000);
  return { from: first, to: after.toISOString().slice(0, 10) };
}
