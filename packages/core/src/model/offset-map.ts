/**
 * A run of the derived text and the range of the original it stands for. Where both are of
 * one length and `exact`, units correspond one by one; else the run stands for the range as a whole
 * (`&amp;` for `&`, a line break for a run of white space).
 */
export interface MapPiece {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly exact: boolean;
}

/** Maps offsets of a derived text to the text or bytes it was made from. */
export interface OffsetMap {
  readonly pieces: readonly MapPiece[];
}
