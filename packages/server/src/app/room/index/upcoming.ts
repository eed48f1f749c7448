import type { ContactReport } from '@rapporteur/core/views/contacts';
import { timeline } from '@rapporteur/core/views/timeline';

/** Whether something is still to come after a day, by the rule of the timeline. */
export function isUpcoming(
  event: Pick<ContactReport, 'status' | 'when'>,
  asOf: string | null,
): boolean {
  return timeline([event], asOf).upcoming.length > 0;
}
