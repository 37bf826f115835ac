import type { TakenBefore } from './after-colleague.ts';
import { isAction } from '../../playbooks/actions/after-button.ts';
import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { pickMatters } from '../../playbooks/matters/pick-matters.ts';
import { aboutGoods, hasGoods, sure, talk, type Matter } from '../../playbooks/matter.ts';
import type { DialogueMemory, OpenMatter } from '../../playbooks/playbook.ts';
import { asksWhatNow } from '../../playbooks/readers/leaning/of-one-order.ts';
import { asksSomething } from '../../playbooks/shop/question-core.ts';
import { speaksOfPhoto } from '../../playbooks/talk/photo-talk.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import type { Segment, Understanding } from '../../understanding/understanding.ts';
import type { PressedButton } from './present-turn.ts';

/** What came from the shopper in one turn, and what is remembered of the turns before. */
export interface HeardTurn {
  understanding: Understanding;
  memory: DialogueMemory;
  /** How many photos came with the turn. */
  photos?: number;
  /** The button that the shopper pressed; what came of it is among the runs, as a call without arguments. */
  confirmation?: PressedButton;
  /** The offer that the shopper took last by its button. */
  taken?: TakenBefore;
  /** Nothing was said in words. */
  isSilent?: boolean;
}

/** A matter of this turn: of its words, or of the button that was pressed. */
export interface TurnMatter extends Matter {
  button?: PressedButton & { tool: ActionKind };
}

/** What came of a card's button comes first; photos that were asked for go on with what asked for them. */
export function mattersHeard(turn: HeardTurn): TurnMatter[] {
  const { understanding, memory, confirmation, photos = 0, isSilent = false } = turn;
  const { open } = memory;
  const [first] = understanding.segments;
  const button = confirmation && isActionButton(confirmation) ? confirmation : undefined;
  if (first && photos > 0 && open?.action && (open.asks === 'photos' || isSilent)) {
    const text = understanding.segments.map((each) => each.text).join(' ');
    return [{ intent: open.intent, confidence: 1, segment: { ...first, text }, resumes: open }];
  }
  if (first && photos > 0 && isSilent) return [{ intent: 'item_problem', confidence: 1, segment: first }];
  if (first && photos === 0 && !button && understanding.segments.every(({ text }) => speaksOfPhoto(text, open)))
    return aboutPhoto(first, open);
  const isAsked = open?.action !== undefined && open.asks !== 'go_on';
  if (first && !button && isAsked && understanding.segments.length === 1 && asksWhatNow(first.text))
    return [goOn(first, open)];
  const heard = button && isSilent ? [] : pickMatters(understanding, button ? withoutOpen(memory) : memory);
  const said = photos > 0 && !button ? shown(heard, memory) : heard;
  if (!button || !first) return said;
  const intent = open?.action?.tool === button.tool ? open.intent : intentOfTool[button.tool];
  const segment = { ...first, text: '' };
  return [{ intent, confidence: 1, segment, button, ...(open?.action ? { resumes: open } : {}) }, ...said];
}

/** Whether a photo is here, and on with what waits for another answer. */
function aboutPhoto(segment: Segment, open: OpenMatter | undefined): TurnMatter[] {
  const answer: TurnMatter = { intent: 'small_talk', confidence: 1, segment };
  const goesOn = open?.action !== undefined && (open.asks === 'item' || open.asks === 'button');
  return goesOn ? [answer, goOn(segment, open)] : [answer];
}

/** What was asked is put again: these words don't answer it. */
function goOn(segment: Segment, open: OpenMatter): TurnMatter {
  const text = open.asks === 'photos' ? segment.text : '';
  return { intent: open.intent, confidence: 1, segment: { ...segment, text }, resumes: open };
}

/** A picture with words that say little shows what is wrong; with a plain question it belongs to that. */
function shown(heard: readonly Matter[], { goods, turns = 0 }: DialogueMemory): Matter[] {
  const [first] = heard;
  if (!first || heard.some((matter) => matter.resumes ?? !isVague(matter))) return [...heard];
  const text = heard.map(({ segment }) => segment.text).join(' ');
  const { entities } = first.segment;
  const isOfGoods = entities.products.length === 0 && goods !== undefined && turns - goods.turn <= goodsLast;
  const products = isOfGoods ? [...goods.words] : entities.products;
  return [
    {
      intent: 'item_problem',
      confidence: sure,
      segment: { ...first.segment, text, entities: { ...entities, products } },
    },
  ];
}

function isVague({ intent, segment }: Matter): boolean {
  if (talk.has(intent) || intent === 'complaint' || intent === 'item_problem') return true;
  if (pointsAtPicture.test(segment.text) && !hasGoods(segment.entities)) return true;
  const asksOfGoods = aboutGoods.has(intent) && hasGoods(segment.entities) && asksSomething(segment.text);
  return !asksOfGoods && segment.intent.confidence < plainlySaid;
}

/** For how many turns a picture is of the goods that were spoken of. */
const goodsLast = 2;

/** “你看，正常吗”, "is that normal?": what is meant is in the picture. */
const pointsAtPicture =
  /^(?:你|您|亲|快|来)*(?:看|瞧)(?:看|一?下|下)?(?!.{0,6}(?:订单|物流|快递))|(?:这|那)(?:样|个|种|是|叫|还)|正常[吗么嘛不]|\blook\b|\bsee\b|\blike this\b|\b(?:is|are) (?:this|that|it|these|those|they) (?:normal|ok|okay|right|fine|supposed|meant)\b|\bwhat(?:['’]?s| is| are) (?:this|that|these)\b/i;

const plainlySaid = 0.6;

function isActionButton(pressed: PressedButton): pressed is PressedButton & { tool: ActionKind } {
  return isAction(pressed.tool);
}

function withoutOpen({ open: _, ...memory }: DialogueMemory): DialogueMemory {
  return memory;
}
