import type { Situation } from '../resolution.ts';
import { subjectAhead } from './ahead.ts';
import type { Ask } from './ask.ts';
import { type Antecedent, keyOf } from './candidates.ts';
import { fitFeatures } from './fit-features.ts';
import type { Mentioned } from './mentioned.ts';
import { pairFeatures } from './pair-features.ts';
import { placeOf } from './place.ts';
import type { Ranked } from './ranker.ts';
import { salienceFeatures } from './salience-features.ts';

/** What is known of each antecedent of a source; each feature also under the kind of source, so that it may weigh otherwise there. */
export function featuresOf(
  situation: Situation,
  ask: Ask,
  mentioned: readonly Mentioned[],
  antecedents: readonly Antecedent[],
): Ranked[] {
  const place = placeOf(situation, ask, mentioned);
  const ahead = subjectAhead(situation.context, ask);
  const chosen = keyOf(ask.rules.entities);
  const { entities: known } = situation.context;
  const named = ask.rules.entities.length > 0 && ask.rules.entities.every((id) => known.has(id));
  return antecedents.map((entities) => {
    const found: Record<string, number> = {};
    if (entities.length === 0) {
      found['nobody'] = 1;
      found[`nobody, rules ${named ? 'found somebody' : 'found nobody'}`] = 1;
      found[`nobody, rules ${ask.rules.by}`] = 1;
      found[`nobody of ${ask.noun}`] = 1;
      found['nobody of few'] = 1 / antecedents.length;
      if (ask.description !== null) found['nobody, modifiers'] = ask.description.modifiers.length;
    } else {
      if (named && keyOf(entities) === chosen) {
        found['rules'] = 1;
        found[`rules ${ask.rules.by}`] = 1;
      }
      if (entities.length > 1) Object.assign(found, pairFeatures(situation, ask, place, entities));
      if (entities.length === 1 && entities[0] === ahead) found['subject ahead'] = 1;
      for (const id of entities) {
        const own = { ...salienceFeatures(place, id), ...fitFeatures(situation, ask, id) };
        for (const [name, value] of Object.entries(own))
          found[name] = (found[name] ?? 0) + value / entities.length;
      }
    }
    return { entities, features: withKind(found, kindsOf(ask)) };
  });
}

/** Also apart: owners, who stand otherwise in their sentences. */
function kindsOf({ kind, noun }: Ask): string[] {
  return /^(?:his|her|their|its)$/.test(noun) ? [kind, 'owner'] : [kind];
}

function withKind(
  features: Readonly<Record<string, number>>,
  kinds: readonly string[],
): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [name, value] of Object.entries(features)) {
    if (value === 0) continue;
    found[name] = value;
    for (const kind of kinds) found[`${kind}: ${name}`] = value;
  }
  return found;
}
