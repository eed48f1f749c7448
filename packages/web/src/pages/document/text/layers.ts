/** What can be drawn into the text of a document. */
export const LAYERS = [
  'statements',
  'mentions',
  'places',
  'times',
  'figures',
  'contacts',
  'removed',
  'recurring',
] as const;

export type Layer = (typeof LAYERS)[number];

/** Layers that the server is asked for once they are wanted. */
export const TEXT_LAYERS = [
  'mentions',
  'places',
  'times',
  'figures',
  'contacts',
  'removed',
] as const;

export type TextLayer = (typeof TEXT_LAYERS)[number];

/** Name of each in the list of layers. */
export const LAYER_NAMES: Readonly<Record<Layer, string>> = {
  statements: 'Statements',
  mentions: 'People and bodies',
  places: 'Places',
  times: 'Times',
  figures: 'Figures',
  contacts: 'Contacts',
  removed: 'Left out of the text',
  recurring: 'The outlet’s own lines',
};

/** The layers that are left after one is switched: none at all is said in so many words. */
export function switched(
  layers: readonly (Layer | 'none')[],
  layer: Layer,
  on: boolean,
): readonly (Layer | 'none')[] {
  const next = LAYERS.filter((one) => (one === layer ? on : layers.includes(one)));
  return next.length === 0 ? ['none'] : next;
}
