import type { IntentId } from '../../understanding/intents.ts';
import { aboutGoods } from '../matter.ts';
import { justSure, surely, type Reader } from './reader.ts';

/** “耳机突然不想要了”, "don't want the speaker any more": goods that were ordered are given up, none are looked for. */
export const readNoLongerWanted: Reader = (segment) => {
  const { intent, text, entities } = segment;
  if (entities.products.length === 0 || !givenUp.test(text.trim())) return undefined;
  if (intent.id === 'cancel_order' || intent.id === 'return_item') return surely(intent.id, segment);
  return mistaken.has(intent.id) ? justSure('cancel_order', segment) : undefined;
};

const mistaken: ReadonlySet<IntentId> = new Set<IntentId>([
  ...aboutGoods,
  'nonsense',
  'small_talk',
  'out_of_scope',
  'deny',
]);

const givenUp =
  /(?:不想?要|不需要|用不[着上到]|不想买)了[。!！~]*$|\b(?:don['’]?t|do not|no longer|not) (?:really )?(?:want|need|fancy|fussed about|bothered about)\b.{2,40}\b(?:any ?more|after all|now)\b/i;
