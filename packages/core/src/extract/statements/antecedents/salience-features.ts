import type { Place } from './place.ts';

/** Sentences back that are told apart. */
const FARTHEST = 4;

/** How much a text speaks of somebody around a source, and how. */
export function salienceFeatures(place: Place, id: string): Record<string, number> {
  const own = place.mentioned.filter(({ entity }) => entity === id);
  const found: Record<string, number> = {};
  const weight = place.weights.get(id) ?? 0;
  found['weight'] = weight;
  if (weight === 1) found['weighs most'] = 1;
  const others = [...place.weights].filter(([other]) => other !== id).map(([, one]) => one);
  found['weight over others'] = weight - Math.max(0, ...others);
  const last = own.at(-1);
  if (last === undefined) found['far'] = 1;
  else {
    const back = Math.min(FARTHEST, place.sentence - last.sentence);
    found[`last ${back} back`] = 1;
    found[`last as ${last.standing}`] = 1;
    found[`last as ${last.standing} ${Math.min(2, back)} back`] = 1;
    if (last === place.mentioned.at(-1)) found['nearest'] = 1;
    const nearestAlike = place.mentioned.findLast(
      ({ entity }) => entity !== null && place.types(entity) === place.types(id),
    );
    if (nearestAlike?.entity === id) found['nearest alike'] = 1;
  }
  const here = own.filter(({ sentence }) => sentence === place.sentence);
  for (const standing of new Set(here.map((one) => one.standing))) found[`here as ${standing}`] = 1;
  const alikeHere = place.mentioned.filter(
    ({ entity, sentence }) =>
      sentence === place.sentence && entity !== null && place.weights.has(entity),
  );
  if (here.length > 0 && alikeHere.every(({ entity }) => entity === id)) found['alone here'] = 1;
  const before = own.filter(({ sentence }) => sentence === place.sentence - 1);
  for (const standing of new Set(before.map((one) => one.standing)))
    found[`sentence before as ${standing}`] = 1;
  Object.assign(found, paragraphFeatures(place, id), speakingFeatures(place, id));
  const times = place.times.get(id) ?? 0;
  found['times'] = Math.log(1 + times);
  found['share of names'] = times / Math.max(1, ...place.times.values());
  if (place.headline.has(id)) found['in headline'] = 1;
  if (place.behind.has(id)) found['named behind'] = 1;
  found[`type ${place.types(id)}`] = 1;
  return found;
}

function paragraphFeatures(place: Place, id: string): Record<string, number> {
  const found: Record<string, number> = {};
  const inside = place.mentioned.filter(({ paragraph }) => paragraph === place.paragraph);
  const [first] = inside.filter(({ standing }) => standing === 'subject' || standing === 'speaker');
  if (first?.entity === id) found['first subject of the paragraph'] = 1;
  if (inside.some(({ entity }) => entity === id)) found['in the paragraph'] = 1;
  if (inside.length === 0) {
    const back = place.mentioned.findLast(({ standing }) => standing === 'speaker');
    if (back?.entity === id) found['paragraph opens, spoke last'] = 1;
  }
  const last = place.mentioned.filter(({ paragraph }) => paragraph === place.paragraph - 1);
  const subject = last.findLast(({ standing }) => standing === 'subject' || standing === 'speaker');
  if (subject?.entity === id) found['last subject of the paragraph before'] = 1;
  return found;
}

function speakingFeatures(place: Place, id: string): Record<string, number> {
  const found: Record<string, number> = {};
  const [last, before] = place.speakers;
  if (last === id) {
    found['spoke last'] = 1;
    found[place.behindQuotation ? 'spoke last, quotation' : 'spoke last, none'] = 1;
  }
  if (before === id) found['spoke before that'] = 1;
  if (last === id && before === id) found['spoke twice'] = 1;
  return found;
}
