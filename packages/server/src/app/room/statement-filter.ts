import type { DocumentId, DossierEntityId } from '@rapporteur/core/model/ids';
import type { Act, SourceForm, StatementType } from '@rapporteur/core/model/statement';
import { parseSearchQuery } from '../search-query.ts';
import type { StatementFilter, Verdict } from './index/filter.ts';

/** Conditions as the parameters of a request have them; of several values any does. */
export interface FilterArgs {
  readonly speaker?: readonly (DossierEntityId | '')[];
  readonly act?: readonly Act[];
  readonly type?: readonly StatementType[];
  readonly outlet?: readonly string[];
  readonly form?: readonly SourceForm[];
  readonly verdict?: readonly Verdict[];
  readonly tag?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: number;
  readonly document?: DocumentId;
  readonly entity?: DossierEntityId;
  /** As typed. */
  readonly q?: string;
}

/**
 * The conditions as the index takes them.
 * @throws Problem `query-invalid`, pointing at the place.
 */
export function filterOf(args: FilterArgs): StatementFilter {
  const { speaker, act, type, outlet, form, verdict, tag, from, to, minConfidence } = args;
  const { document, entity, q = '' } = args;
  return {
    ...(speaker !== undefined && { speakers: speaker }),
    ...(act !== undefined && { acts: act }),
    ...(type !== undefined && { types: type }),
    ...(outlet !== undefined && { outlets: outlet }),
    ...(form !== undefined && { forms: form }),
    ...(verdict !== undefined && { verdicts: verdict }),
    ...(tag !== undefined && { tags: tag }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(document !== undefined && { document }),
    ...(entity !== undefined && { entity }),
    ...(q.trim() !== '' && { words: parseSearchQuery(q) }),
  };
}
