import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Segment } from '../../understanding/understanding.ts';
import { aboutGoods, aboutOneOrder, isCareByName, leansToRules, sure, talk } from '../matter.ts';
import { liveIntent } from '../shop/by-topics.ts';
import { questionCore } from '../shop/question-core.ts';
import { isClear } from './is-clear.ts';
import { fairlySure, type Reader } from './reader.ts';

/** What the shop's rules speak of, where the ear took it for less than that. */
export const readTopic: Reader = (segment) => {
  const { id } = segment.intent;
  const meant = talk.has(id) && id !== 'nonsense' ? undefined : byTopic(segment);
  return meant && [{ intent: meant.intent, confidence: Math.max(sure, meant.clarity), segment }];
};

/** The wish that a matter of the shop's rules stands for, or a question about these rules, and how clearly; undefined when none stands out. */
function byTopic(segment: Segment): { intent: IntentId; clarity: number } | undefined {
  const { text, intent } = segment;
  const bulk = intent.id === 'promotions' ? ofBulk(text) : undefined;
  if (bulk) return bulk;
  if (intent.id !== 'nonsense' && isClear(segment) && intent.confidence >= fairlySure) return undefined;
  const [meant] = meantTopics(questionCore(text));
  const least = intent.id === 'nonsense' ? believed.near : isClear(segment) ? believed.evident : believed.sure;
  if (!meant || meant.clarity < least || isCareByName(meant.id, text)) return undefined;
  const live = liveIntent(meant.id);
  const isGuess = intent.confidence < sure && meant.clarity >= believed.evident;
  if (live === undefined && aboutOneOrder.has(intent.id) && !isGuess && !leansToRules(segment)) return undefined;
  return { intent: live ?? (rulesToo.has(intent.id) ? intent.id : 'policy_question'), clarity: meant.clarity };
}

/** So many pieces at once are off the price by a rule of their own, which the list of offers hasn't. */
function ofBulk(text: string): { intent: IntentId; clarity: number } | undefined {
  const meant = pieces.test(text) ? meantTopics(questionCore(text))[0] : undefined;
  return meant?.id === 'bulk_discount' && meant.clarity >= believed.evident
    ? { intent: 'policy_question', clarity: meant.clarity }
    : undefined;
}

const pieces =
  /(?:\d{2,}|几十|[一二两三四五六七八九]?[十百]\p{Script=Han}?)[件双条个套盒]|\b\d{2,} (?!%|percent|yuan|rmb)\w+/iu;

/** Their playbooks let the shop's rules answer first, and know what to say where these don't. */
const rulesToo: ReadonlySet<IntentId> = new Set<IntentId>([...aboutGoods, 'promotions']);
