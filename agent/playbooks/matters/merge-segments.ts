import type { Entities, Segment } from '../../understanding/understanding.ts';

/** Two stretches as one: the words of both, and all that they name; what only one can be, the latter tells. */
export function mergeSegments(a: Segment, b: Segment): Segment {
  return { ...a, text: joined(a.text, b.text), entities: mergeEntities(a.entities, b.entities) };
}

function mergeEntities(a: Entities, b: Entities): Entities {
  const both = <T>(left: T[], right: T[]) => [...new Set([...left, ...right])];
  return {
    ...a,
    ...b,
    orderNumbers: both(a.orderNumbers, b.orderNumbers),
    trackingNumbers: both(a.trackingNumbers, b.trackingNumbers),
    phoneTails: both(a.phoneTails, b.phoneTails),
    emails: both(a.emails, b.emails),
    measures: { ...a.measures, ...b.measures },
    sizes: both(a.sizes, b.sizes),
    products: both(a.products, b.products),
    colours: both(a.colours, b.colours),
  };
}

/** What was parted as two stays two: by a comma, where the first has no mark at its end. */
function joined(first: string, second: string): string {
  const isEnded = /[\p{P}\s]$/u.test(first) || first === '';
  return `${first}${isEnded ? '' : ','} ${second}`;
}
