const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before the name of a place that name a part of it, or the land about it. */
export const PARTS_OF_PLACES: ReadonlySet<string> = words(`
north northern south southern east eastern west western central northeast northeastern northwest northwestern
southeast southeastern southwest southwestern upper lower inner outer greater downtown uptown midtown metro metropolitan old
mainland rural
`);

/** Words behind the name of a town that name its district. */
export const AREA_HEADS: ReadonlySet<string> = words(`
township borough city town village municipality district state county parish province region oblast governorate prefecture
`);

/** Parts of the world by opinion or in the eye of the speaker, which lie nowhere in particular; folded. */
export const NOWHERE_IN_PARTICULAR: ReadonlySet<string> = new Set([
  'west',
  'east',
  'north',
  'south',
  'global south',
  'global north',
  'commonwealth',
  'third world',
  'earth',
  'world',
]);
