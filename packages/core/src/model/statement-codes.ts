import { ACTS, SOURCE_FORMS, STATEMENT_TYPES } from './statement.ts';

/** Lists in which a place stands for a value, where statements are kept as numbers; the form is the empty string where there is no source. */
export const STATEMENT_CODES: Readonly<Record<'type' | 'act' | 'form', readonly string[]>> = {
  type: STATEMENT_TYPES,
  act: ACTS,
  form: ['', ...SOURCE_FORMS],
};
