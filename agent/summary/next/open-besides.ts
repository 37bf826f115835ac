import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { hasPlace } from './answers-refusal.ts';
import { standing } from './next-of-actions.ts';
import type { Talk } from '../read-talk.ts';
import { inWords, quoted, type Eye } from '../eye.ts';
import type { OpenRequest } from '../open-question.ts';
import type { Summary } from '../summary.ts';
import type { TakenOffer } from '../taken-offer.ts';

interface Known extends Pick<Summary, 'actions' | 'openQuestions' | 'identity'> {
  open: OpenRequest | undefined;
  taken: TakenOffer | undefined;
  talk: Talk;
}

/** One message that holds several things: the step is about one of them. */
export function ofSeveral(step: string, { openQuestions }: Pick<Known, 'openQuestions'>, eye: Eye): string[] {
  const open = openQuestions.findLast(({ quote }) => several.test(quote));
  if (!open || step.includes(quoted(open.quote, 120))) return [];
  return [
    inWords(
      {
        en: `They wrote of several things: ${quoted(open.quote, 200)} Deal with each, and with its own order.`,
        zh: `顾客一次说了几件事：${quoted(open.quote, 200)}，逐件处理，别混订单。`,
      },
      eye,
    ),
  ];
}

const several =
  /\b(?:two|three|four|several|few|couple of|2|3|4) (?:\w+ )?(?:things|issues|problems|questions|matters|points)\b|[两二三四五几]\s?(?:件|个)(?:事|问题)|(?:^|\s)1[.、)）].+2[.、)）]|一是.+二是|第一.+第二|还有.+还有/isu;

/**
 * A card or a deed comes first, and another matter that they have written of since waits as well: it is named in their own
 * words. What is of the same matter as the step, or quoted by it, isn’t.
 */
export function besideAction(step: string, { actions, open, taken, identity, talk }: Known, eye: Eye): string[] {
  const place = placeSince(step, actions, talk);
  if (place !== undefined)
    return [
      inWords(
        {
          en: `They have named the address anew since: ${quoted(place, 160)} That one counts.`,
          zh: `之后顾客又改了地址：${quoted(place, 160)}，以这个为准。`,
        },
        eye,
      ),
    ];
  if (!open || open.isForPerson === true || open.seq === taken?.seq) return [];
  // who isn't proven to be whose order it is waits for that with all they wrote
  if (identity.level === 'anonymous' && identity.provenOrders.length === 0) return [];
  const words = quoted(open.quote, 120);
  if (step.includes(words) || wishesHeardIn(open.quote).some(({ kind }) => kind === 'discount')) return [];
  const begun = actions.filter(({ title }) => step.includes(title)).map(({ kind }) => matters[kind]);
  const isBegun = (intent: string) => begun.some((each) => each === intent || (isRemedy(each) && isRemedy(intent)));
  if (open.intents.some(isBegun)) return [];
  return [inWords({ en: `They also wrote ${words}: see to that, too.`, zh: `顾客还说${words}，一并处理。` }, eye)];
}

/** What else waits of what was begun, for other goods or in another way: the step is about one of them. */
export function otherActions(step: string, actions: Known['actions'], eye: Eye): string[] {
  const named = actions.filter(({ title }) => step.includes(title));
  const isSame = (each: Known['actions'][number]) =>
    named.some(({ kind, orderNumber }) => kind === each.kind && orderNumber === each.orderNumber);
  const left = standing(actions).filter(
    (each) => (each.state === 'refused' || each.state === 'handed_over') && !step.includes(each.title) && !isSame(each),
  );
  if (named.length === 0 || left.length === 0) return [];
  const titles = [...new Set(left.slice(-2).map(({ title }) => title))];
  return [
    inWords(
      {
        en: `This waits, too: ${titles.map((title) => `“${title}”`).join(', ')}.`,
        zh: `另外${titles.map((title) => `「${title}」`).join('、')}也还没解决。`,
      },
      eye,
    ),
  ];
}

/** An address that was told after the one that the step would go on with. */
function placeSince(step: string, actions: Known['actions'], { turns }: Talk): string | undefined {
  const begun = actions.findLast(({ kind, title }) => kind === 'change_delivery_address' && step.includes(title));
  if (!begun) return undefined;
  const since = turns.flatMap(({ said }) => said.filter(({ at }) => at > new Date(begun.at)));
  return since.findLast(({ text }) => hasPlace(text))?.text;
}

/** Different words for goods that aren’t right, and for what puts them right. */
const isRemedy = (intent: string | undefined) => intent !== undefined && ofGoods.has(intent);
const ofGoods: ReadonlySet<string> = new Set(['item_problem', 'return_item', 'exchange_item', 'parcel_problem']);
const matters: Readonly<Record<string, string>> = intentOfTool;
