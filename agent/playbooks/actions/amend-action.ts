import type { Segment } from '../../understanding/understanding.ts';
import type { ActionDraft } from '../playbook.ts';
import { addressSaid, mergeAddress } from './address/merge-address.ts';
import { fitsIn, remedyIn, saysAll } from './said-words.ts';

/**
 * What is on the card as these words would rather have it: another size, the money instead of a swap, the whole order,
 * a different thing of it, another street. `undefined` when they change nothing.
 */
export function amendAction(segment: Segment, action: ActionDraft): ActionDraft | undefined {
  switch (action.tool) {
    case 'request_exchange':
      return amendExchange(segment, action);
    case 'request_return':
      return remedyIn(segment.text) === 'exchange' ? swapInstead(segment, action) : otherItems(segment, action);
    case 'request_refund':
      return otherItems(segment, action);
    case 'change_delivery_address': {
      const said = addressSaid(segment.text, action.args);
      return Object.keys(said).length > 0 ? { ...action, args: mergeAddress(action.args, said) } : undefined;
    }
    default:
      return undefined;
  }
}

const withArgs = (action: ActionDraft, args: Record<string, unknown>): ActionDraft => ({
  ...action,
  args: Object.fromEntries(Object.entries({ ...action.args, ...args }).filter(([, value]) => value !== undefined)),
});

/** Another size or colour, or no swap at all. */
function amendExchange(segment: Segment, action: ActionDraft): ActionDraft | undefined {
  const remedy = remedyIn(segment.text);
  if (remedy === 'refund' || remedy === 'return') {
    const { orderNumber, item, ground, description, used } = action.args;
    const items = item === undefined ? undefined : [{ item }];
    return withArgs({ tool: 'request_return', args: {} }, { orderNumber, items, ground, description, used });
  }
  const wanted = variantOf(segment);
  return Object.keys(wanted).length > 0 ? withArgs(action, { fits: undefined, ...wanted }) : undefined;
}

function variantOf({ entities, text }: Segment): Record<string, unknown> {
  const toSize = entities.sizes.at(-1) ?? /^\D{0,16}(\d{2}(?:\.5)?)\D{0,16}$/u.exec(text.trim())?.[1];
  const toColour = entities.colours.at(-1);
  return { ...(toSize === undefined ? {} : { toSize }), ...(toColour === undefined ? {} : { toColour }) };
}

/** The same goods in another size rather than back. */
function swapInstead(segment: Segment, { args }: ActionDraft): ActionDraft {
  const { orderNumber, items, ground, description, used } = args as { items?: { item: string }[] } & typeof args;
  const fits = fitsIn(segment.text);
  return withArgs(
    { tool: 'request_exchange', args: {} },
    { orderNumber, item: items?.[0]?.item, ground, description, used, fits, ...variantOf(segment) },
  );
}

/** All of it, or what is named instead; “also” adds to what is there. */
function otherItems({ text, entities }: Segment, action: ActionDraft): ActionDraft | undefined {
  if (saysAll(text)) return withArgs(action, { items: [{ item: 'all' }] });
  const named = entities.products.slice(0, 3).map((item) => ({ item }));
  if (named.length === 0) return undefined;
  const { items = [] } = action.args as { items?: { item: string }[] };
  return withArgs(action, { items: adds.test(text) ? [...items, ...named] : named });
}

const adds = /\b(?:too|also|as well|and)\b|也|还有|和|一起/i;
