import type { IntentId } from '../../understanding/intents.ts';
import { whereabouts, type Matter } from '../matter.ts';
import { mergeSegments } from './merge-segments.ts';
import { ofBought } from './of-bought.ts';

/** Two stretches about the same thing are answered once. */
export function mergeAlike(matters: readonly Matter[]): Matter[] {
  const merged: Matter[] = [];
  for (const matter of matters) {
    const at = merged.findIndex(
      (each) => (each.intent === matter.intent || bothWhereabouts(each, matter)) && !nameOthers(each, matter),
    );
    const like = merged[at];
    if (!like || matter.intent === 'policy_question') {
      merged.push(matter);
      continue;
    }
    const telling = rank(matter.intent) < rank(like.intent) ? matter : like;
    merged[at] = { ...telling, segment: mergeSegments(like.segment, matter.segment) };
  }
  return merged;
}

/** Each names goods, and not the same. */
function nameOthers({ segment: a }: Matter, { segment: b, intent }: Matter): boolean {
  const [left, right] = [a.entities.products, b.entities.products];
  const mayStandApart = ofBought.has(intent) || intent === 'product_question';
  return mayStandApart && left.length > 0 && right.length > 0 && !right.some((word) => left.includes(word));
}

function bothWhereabouts(a: Matter, b: Matter): boolean {
  return whereabouts.includes(a.intent) && whereabouts.includes(b.intent);
}

function rank(intent: IntentId): number {
  const at = whereabouts.indexOf(intent);
  return at < 0 ? whereabouts.length : at;
}
