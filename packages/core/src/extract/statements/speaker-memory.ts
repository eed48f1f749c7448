import { Discourse } from './discourse.ts';
import { type OwnedBody, ownedBodies } from './owned-bodies.ts';
import { portraitsOf, type Trait } from './portraits.ts';
import { type Publication, publicationsOf } from './publications.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** What speaker rules find out once for a document. */
export interface Memory {
  readonly portraits: ReadonlyMap<string, readonly Trait[]>;
  readonly publications: readonly Publication[];
  readonly bodies: readonly OwnedBody[];
  readonly discourse: Discourse;
  /** Where each entity is named first. */
  readonly firstNamed: ReadonlyMap<string, number>;
}

const memories = new WeakMap<SpeakerContext, Memory>();

/** The memory of a document, made when it is first asked for. */
export function memoryOf(context: SpeakerContext): Memory {
  const known = memories.get(context);
  if (known !== undefined) return known;
  const memory: Memory = {
    portraits: portraitsOf(context),
    publications: publicationsOf(context),
    bodies: ownedBodies(context),
    discourse: new Discourse(context),
    firstNamed: new Map(context.names.toReversed().map(({ entity, start }) => [entity, start])),
  };
  memories.set(context, memory);
  return memory;
}
