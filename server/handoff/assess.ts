import { harmIn } from '../../agent/playbooks/grave/harm.ts';
import { simplified } from '../../agent/understanding/simplified.ts';
import { sentimentOf } from '../../agent/understanding/sentiment.ts';
import type { IntentId } from '../../agent/understanding/intents.ts';
import { productLines } from '../../tools/commerce/product.ts';
import type { HandoffReason } from '../../tools/contract.ts';
import type { Mood } from '../contract/operator/inbox.ts';
import type { Skill } from '../contract/operator/team.ts';
import type { NewEvent } from '../conversations/stored-event.ts';

/**
 * The shopper's mood: the worst of their newest three messages; of who comes back to people, the worst since they last
 * sounded pleased, for what made them angry isn't settled. `texts` is oldest first.
 */
export function moodOf(texts: readonly string[], isBack = false): Mood {
  const heard = (isBack ? texts : texts.slice(-3)).map((text) => sentimentOf([text]));
  const moods = isBack ? heard.slice(heard.lastIndexOf('positive') + 1) : heard;
  if (moods.includes('angry')) return 'angry';
  return moods.includes('negative') ? 'unhappy' : 'calm';
}

/** Somebody is hurt, or goods are a danger: who was told so goes ahead of all that don't wait for a day longer, seconds. */
export const safetyHeadStart = 24 * 60 * 60;

/** The shopper's words tell of harm or danger. */
export const tellsHarm = (texts: readonly string[]): boolean =>
  texts.some((text) => harmIn(simplified(text)) !== undefined);

/**
 * Seconds by which a handoff goes ahead of others in line: a day where harm was told; 300 for risk, 240 for anger, 120 for discontent, 180 for a
 * customer whom the shop holds dear, added up. But for harm they are 12 minutes at most, so whoever has waited longer than that is
 * taken before anybody who comes new: nobody starves.
 */
export function headStart(of: { reason: HandoffReason; mood: Mood; vip: boolean; harm?: boolean }): number {
  const { reason, mood, vip, harm = false } = of;
  const forHarm = harm ? safetyHeadStart : 0;
  const forRisk = reason === 'risk' ? 300 : 0;
  const forMood = mood === 'angry' ? 240 : mood === 'unhappy' || reason === 'negative_sentiment' ? 120 : 0;
  return forHarm + forRisk + forMood + (vip ? 180 : 0);
}

/** Talk itself: it says nothing of what the shopper came for. */
export const talkIntents: ReadonlySet<string> = new Set<IntentId>([
  'greeting',
  'thanks',
  'goodbye',
  'small_talk',
  'ask_human',
  'complaint',
  'affirm',
  'deny',
  'give_details',
  'nonsense',
]);

/** What the shopper came for: the newest of these intents that is a matter, else the newest. Oldest first. */
export function matterOf(intents: readonly string[]): string | undefined {
  return intents.findLast((id) => !talkIntents.has(id)) ?? intents.at(-1);
}

/** Matters in which knowing how to feed animals helps more than knowing the shop's goods. */
const feeding: ReadonlySet<string> = new Set<IntentId>([
  'product_question',
  'search_products',
  'compare_products',
  'item_problem',
]);

/**
 * What whoever takes it should know, from what the turns looked up: the line of goods that the newest tool result tells,
 * `size_fit` where sizes are asked for, `pet_nutrition` where the quality or choice of pet food is.
 */
export function wantedSkills(log: readonly NewEvent[], intent: string | undefined): Skill[] {
  const results = log.filter((event) => event.type === 'tool.finished');
  const lines = results.map(({ content }) => linesIn(content)).findLast((found) => found.length > 0) ?? [];
  const skills = new Set<Skill>(lines.length <= 2 ? lines : []); // a list of everything tells nothing
  if (intent === 'recommend_size') skills.add('size_fit');
  if (skills.has('pet_food') && intent !== undefined && feeding.has(intent)) skills.add('pet_nutrition');
  return [...skills];
}

type Line = (typeof productLines)[number];

/** Every product line that a tool result names under `line`. */
function linesIn(content: unknown): Line[] {
  const found = new Set<Line>();
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const line = key === 'line' && productLines.find((each) => each === inner);
      if (line) found.add(line);
      else look(inner);
    }
  };
  look(content);
  return [...found];
}
