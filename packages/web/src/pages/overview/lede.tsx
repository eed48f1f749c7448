import { daysLabel } from '@rapporteur/core/views/date-label';
import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/types.ts';
import { quantity } from '../../kit/quantity.ts';
import styles from './overview.module.css';

/** What the record holds, in two sentences whose numbers lead there. */
export function Lede({ overview }: { readonly overview: Overview }) {
  const { documents, revisions, statements, entities, contacts, figures, published } = overview;
  return (
    <p className={styles.lede}>
      <Link to="/documents">{quantity(documents, 'document')}</Link>
      {revisions > documents && ` in ${revisions.toLocaleString('en')} revisions`}
      {published !== null && `, published ${daysLabel(published.from, published.to)}`}. They hold{' '}
      <Link to="/statements">{quantity(statements, 'statement')}</Link>,{' '}
      <Link to="/timeline">{quantity(contacts, 'contact')}</Link> and{' '}
      <Link to="/figures">{quantity(figures, 'figure')}</Link>, and name{' '}
      <Link to="/entities">
        {quantity(entities, 'person, body or place', 'people, bodies and places')}
      </Link>
      .
    </p>
  );
}
