import type { LayerName, Layers } from '../model/document.ts';
import { Problem } from '../model/problem.ts';

/**
 * One step of reading a document. It sees the layers it needs and nothing else, gives the layers it
 * promises, and is a pure function: no clock, no randomness, no state kept from one document to the next.
 */
export interface Stage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  readonly run: (layers: Pick<Layers, Needs>) => Pick<Layers, Gives>;
}

/** A stage whose layer types have been checked where it was defined. */
export interface AnyStage {
  readonly name: string;
  readonly needs: readonly LayerName[];
  readonly gives: readonly LayerName[];
  readonly run: (layers: Layers) => Partial<Layers>;
}

/** Types a stage by its own declaration, so that `run` cannot touch a layer it did not declare. */
export function defineStage<const Needs extends LayerName, const Gives extends LayerName>(
  stage: Stage<Needs, Gives>,
): AnyStage {
  return stage;
}

/**
 * Checks an order of stages: each need is given by an earlier stage or from the start, no layer twice.
 * @throws Problem `stage-order`, naming every stage and layer at fault.
 */
export function checkOrder(stages: readonly AnyStage[], fromTheStart: readonly LayerName[]): void {
  const givenBy = new Map<LayerName, string>(fromTheStart.map((layer) => [layer, 'the start']));
  const faults: string[] = [];
  for (const [index, stage] of stages.entries()) {
    for (const layer of stage.needs) {
      if (givenBy.has(layer)) continue;
      const later = stages.slice(index).find((other) => other.gives.includes(layer));
      faults.push(
        later === undefined
          ? `stage "${stage.name}" needs layer "${layer}", which no stage gives`
          : `stage "${stage.name}" needs layer "${layer}", which stage "${later.name}" gives only afterwards`,
      );
    }
    for (const layer of stage.gives) {
      const earlier = givenBy.get(layer);
      if (earlier !== undefined)
        faults.push(
          `stage "${stage.name}" gives layer "${layer}", which ${earlier} has given already`,
        );
      givenBy.set(layer, `stage "${stage.name}"`);
    }
  }
  if (faults.length > 0)
    throw new Problem('stage-order', faults.join('; '), 'Reorder the list in pipeline/stages.ts.');
}
