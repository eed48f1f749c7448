/**
 * The room as the server knows it. What is asked is answered in another process, as the bytes of
 * JSON, so that the server neither reads the dossier nor copies what is in it.
 */
export interface RoomClient {
  /**
   * Asks one thing. @returns the bytes of a JSON value.
   * @throws Problem of whatever kind the room meets; `room-opening` while it cannot answer yet.
   */
  readonly ask: (method: string, args: unknown, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Asks for a large thing, which comes piece by piece; given up where the reader stops taking. */
  readonly stream: (
    method: string,
    args: unknown,
    signal?: AbortSignal,
  ) => AsyncIterable<Uint8Array>;
  readonly state: () => RoomState;
  /** Says that the dossier was written to. With `wait`, resolves once what is asked next sees it. */
  readonly changed: (options?: { readonly wait?: boolean }) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface RoomState {
  /** Another whenever an answer could be another. */
  readonly version: string;
  readonly phase: 'opening' | 'ready' | 'failed';
  /** How many documents it holds. */
  readonly documents: number;
}
