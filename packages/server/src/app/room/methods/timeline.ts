import type { DossierEntityId } from '@rapporteur/core/model/ids';
import type { TimelineWindow } from '../../contract/event.ts';
import type { RoomParts } from '../room-parts.ts';

export interface TimelineArgs {
  readonly from?: string;
  readonly to?: string;
  readonly lanes: 'kind' | 'actor';
  readonly participant?: readonly DossierEntityId[];
  readonly mode?: readonly string[];
  readonly status?: readonly string[];
  readonly limit: number;
}

/** What happened within a span of time. */
export function timeline(
  { index }: RoomParts,
  { participant, mode, status, ...window }: TimelineArgs,
): Promise<TimelineWindow> {
  return index.contacts.timeline({
    ...window,
    ...(participant !== undefined && { participants: participant }),
    ...(mode !== undefined && { modes: mode }),
    ...(status !== undefined && { statuses: status }),
  });
}
