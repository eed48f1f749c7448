import type { Adder } from '../app/adding/adder.ts';
import type { Decider } from '../app/deciding/decider.ts';
import type { RoomClient } from '../app/room/client.ts';
import type { Security } from './safety/security.ts';
import type { WebRoot } from './static/web-root.ts';

/** What the routes work with; compose.ts hands in the real ones, a test its own. */
export interface AppParts {
  readonly room: RoomClient;
  /** Version of the program, as /health and the OpenAPI document say it. */
  readonly version: string;
  /** Null: nothing may be added. */
  readonly adder: Adder | null;
  /** Null: nothing may be decided. */
  readonly decider: Decider | null;
  readonly security: Security;
  readonly web: WebRoot;
  /** Told what was not foreseen, for the terminal of the server. */
  readonly report: (error: unknown) => void;
}
