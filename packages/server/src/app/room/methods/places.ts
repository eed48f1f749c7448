import type { PlacesAnswer } from '../../contract/place.ts';
import type { RoomParts } from '../room-parts.ts';

export interface PlacesArgs {
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

/** Places that the coverage names, and contacts there. */
export async function places({ index }: RoomParts, args: PlacesArgs): Promise<PlacesAnswer> {
  return index.places.places(args);
}
