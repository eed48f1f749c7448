import type { RoomClient } from '../app/room/client.ts';

/** What the routes work with; compose.ts hands in the real ones, a test its own. */
export interface AppParts {
  readonly room: RoomClient;
  /** Version of the program, as /health and the OpenAPI document say it. */
  readonly version: string;
}
