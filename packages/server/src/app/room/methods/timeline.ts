import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { TimelineWindow, UndatedContact } from '../../contract/event.ts';
import type { TimelineFilter } from '../index/contact-filter.ts';
import type { RoomParts } from '../room-parts.ts';

interface ContactConditions {
  readonly participant?: readonly DossierEntityId[];
  /** All of these take part, not one at least. */
  readonly together?: boolean;
  readonly mode?: readonly string[];
  readonly status?: readonly string[];
  /** Entities that are where it happens. */
  readonly where?: readonly DossierEntityId[];
}

export interface TimelineArgs extends ContactConditions {
  readonly from?: string;
  readonly to?: string;
  readonly lanes: 'kind' | 'actor';
  readonly limit: number;
  readonly bins: number;
}

/** What happened within a span of time. */
export function timeline(
  { index }: RoomParts,
  { from, to, lanes, limit, bins, ...conditions }: TimelineArgs,
): Promise<TimelineWindow> {
  return index.contacts.timeline({
    lanes,
    limit,
    bins,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...filterOf(conditions),
  });
}

export interface UndatedArgs extends ContactConditions {
  readonly limit: number;
}

/** Contacts of which nobody tells when. */
export async function undated(
  { index }: RoomParts,
  { limit, ...conditions }: UndatedArgs,
): Promise<{ readonly items: readonly UndatedContact[]; readonly total: number }> {
  const found = index.contacts.undated(filterOf(conditions));
  return { items: found.slice(0, limit), total: found.length };
}

function filterOf({
  participant,
  together,
  mode,
  status,
  where,
}: ContactConditions): TimelineFilter {
  return {
    ...(participant !== undefined && { participants: participant }),
    ...(together !== undefined && { together }),
    ...(mode !== undefined && { modes: mode }),
    ...(status !== undefined && { statuses: status }),
    ...(where !== undefined && { places: where }),
  };
}
