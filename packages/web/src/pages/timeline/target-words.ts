import { windowLabel } from '../../window/window.ts';
import { STATEMENTS, type Target } from './hit.ts';
import { itemSentence, modeHeading } from '../../contacts/contact-words.ts';
import type { Lands } from './travel.ts';

/** What a target is, in words. */
export function targetWords({ scene, statements }: Lands, target: Target): string {
  const lane = scene.lanes[target.lane];
  const name =
    target.lane === STATEMENTS ? 'Statements' : laneName(lane?.lane.key ?? '', lane?.lane.label);
  if (target.kind === 'mark') {
    const mark = lane?.marks[target.index];
    return mark === undefined ? '' : `${name}. ${itemSentence(mark.drawn.item)}`;
  }
  const bin = (lane?.bins ?? statements)[target.index];
  return bin === undefined ? '' : `${name}. ${windowLabel(bin)}: ${bin.count.toLocaleString('en')}`;
}

export function laneName(key: string, label: string | undefined): string {
  if (key === 'others') return 'Others';
  return label === undefined || label === key ? modeHeading(key) : label;
}
