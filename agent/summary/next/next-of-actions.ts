import type { Localized } from '../../../knowledge/language.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { cantShow } from '../../playbooks/actions/answers-action.ts';
import { groundIn } from '../../playbooks/actions/said-words.ts';
import { sum } from '../eye.ts';
import type { Said, Talk, TalkTurn } from '../read-talk.ts';
import { cantGetCode } from '../../wishes/cant-get-code.ts';
import { takenBackIn } from '../../wishes/takes-back.ts';
import type { WishKind } from '../../wishes/wish-kinds.ts';
import type { Summary, SummaryAction } from '../summary.ts';
import type { SaidWish } from '../wishes/said-wish.ts';

/** What the newest of the actions that wait for somebody asks for. */
export const lastStep = (actions: readonly SummaryAction[]): Localized | undefined =>
  actions.map(forAction).findLast((each) => each !== undefined);

/** What still says something: nothing that a later deed on the order has overtaken, nor a refusal of an operator's own. */
export function standing(actions: readonly SummaryAction[]): SummaryAction[] {
  return actions.filter(({ state, kind, orderNumber, byOperator }, index) => {
    if (byOperator && (state === 'refused' || state === 'pending')) return false;
    if (isIdleTry({ kind, state })) return false;
    const isOf = (each: SummaryAction) => orderNumber !== undefined && each.orderNumber === orderNumber;
    // a courtesy puts nothing right
    const isDeed = (each: SummaryAction) => each.state === 'done' && each.kind !== 'give_goodwill';
    const done = actions.slice(index + 1).filter((each) => isDeed(each) && isOf(each));
    if (state === 'refused') return done.length === 0;
    return state !== 'handed_over' || !done.some((each) => each.kind === kind || each.byOperator === true);
  });
}

/** Asked for on a card, and not answered before a person took over: it is wanted still, unless it was taken back or done. */
export function forLetLapse(actions: readonly SummaryAction[], wishes: readonly SaidWish[]): Localized | undefined {
  const action = standing(actions).findLast(({ state, kind, byOperator, orderNumber, at }, _, all) => {
    if (state !== 'lapsed' || byOperator || !ofShoppers.has(kind)) return false;
    const isAfter = (each: SummaryAction) => each.orderNumber === orderNumber && each.at > at;
    const isOfIt = (each: SummaryAction) => kind !== 'reissue_missing_gift' || each.kind === kind;
    return !all.some((each) => isAfter(each) && isOfIt(each) && (each.state === 'done' || each.state === 'declined'));
  });
  if (!action) return undefined;
  const gone = wishes.filter(
    ({ kinds, state }) =>
      (state === 'withdrawn' || state === 'otherwise') && kinds.some((kind) => wishOf[action.kind] === kind),
  );
  if (gone.length > 0) return undefined;
  const { title } = action;
  return {
    en: `They had been asked to confirm this and hadn’t answered when a person took over: “${title}”. Settle it with them.`,
    zh: `「${title}」之前请顾客确认过，转人工前还没点：跟顾客确认后办理。`,
  };
}

/** What was begun for a wish that they took back since: nothing is left to go on with. */
export function isLetGo(
  { kind, state, at }: SummaryAction,
  wanted: readonly SaidWish[],
  { turns }: Pick<Talk, 'turns'>,
): boolean {
  // an address is given in words that name no wish
  const since = turns.flatMap(({ said }) => said.filter((each) => each.at >= new Date(at)).map(({ text }) => text));
  if (kind === 'change_delivery_address' && state !== 'done' && takenBackIn(since).has('address')) return true;
  const of = wanted.filter(({ kinds }) => kinds.some((each) => wishOf[kind] === each));
  return state !== 'done' && of.length > 0 && of.every((wish) => wish.state === 'withdrawn');
}

const wishOf: Partial<Record<SummaryAction['kind'], WishKind>> = {
  cancel_order: 'cancel',
  change_delivery_address: 'address',
  request_return: 'return',
  request_exchange: 'exchange',
  claim_price_protection: 'difference',
};

/** What shoppers ask to have done with their order. */
const ofShoppers: ReadonlySet<string> = new Set<SummaryAction['kind']>([
  'cancel_order',
  'change_delivery_address',
  'request_return',
  'request_exchange',
  'request_refund',
  'claim_price_protection',
  'reissue_missing_gift',
]);

/** To hurry is no more than asking: a no to it is nothing to explain before what the shopper wants. */
export const isIdleTry = ({ kind, state }: Pick<SummaryAction, 'kind' | 'state'>): boolean =>
  kind === 'urge_shipment' && state === 'refused';

/** The newest action, where it waits only for something of the shopper's: asks for it, or, once it came, goes on. */
export function forNeed(
  { actions, identity }: Pick<Summary, 'actions' | 'identity'>,
  talk: Talk,
  understand: Understand,
): Localized | undefined {
  const action = standing(actions).findLast((each) => forAction(each) !== undefined);
  if (action?.state !== 'refused' || action.needs === undefined || action.needs === 'exception') return undefined;
  const { needs, title, at } = action;
  const since = new Date(at);
  const said = talk.turns.flatMap((turn) => turn.said);
  if (needs === 'photos' && said.some(({ text }) => cantShow(text)) && said.every(({ photos }) => photos === 0))
    return {
      en: `They say they can’t send photos: see whether it can go on without them, Review asks why: “${title}”. Else say what else would do.`,
      zh: `顾客说拍不了照片：看能不能免照片办理「${title}」（核对时选原因），不行就说明还可以怎么办。`,
    };
  const isThere = isGiven[needs]({ identity, talk, understand, since });
  if (needs === 'step_up' && !isThere && said.some(({ text }) => cantGetCode(text)))
    return {
      en: `They say the one-time code can’t reach them, and without it this can’t be set up: “${title}”. Ask a supervisor how else they can prove who they are, and tell them.`,
      zh: `顾客说收不到验证码，没有验证码办不了「${title}」：先请示主管还能怎么核实身份，再答复顾客。`,
    };
  return isThere
    ? {
        en: `The shopper has given what was missing: go on with it: “${title}”.`,
        zh: `缺的已经补上，可以继续办理「${title}」。`,
      }
    : {
        en: `Ask for ${needed[needs].en}, then go on: “${title}”.`,
        zh: `请顾客${needed[needs].zh}，然后继续办理「${title}」。`,
      };
}

interface Since {
  identity: Summary['identity'];
  talk: Talk;
  understand: Understand;
  since: Date;
}

type ShopperGives = Exclude<NonNullable<SummaryAction['needs']>, 'exception'>;

/** Whether the shopper has given it since it was asked for. */
const isGiven: Record<ShopperGives, (asked: Since) => boolean> = {
  photos: ({ talk, since }) => talk.turns.some(({ said }) => said.some(({ photos, at }) => photos > 0 && at > since)),
  description: ({ talk, understand, since }) =>
    talk.turns.some((turn) => turn.said.some((said) => said.at > since && describes(said, turn, understand))),
  sign_in: ({ identity }) => identity.level !== 'anonymous',
  step_up: ({ identity, talk, since }) =>
    identity.level === 'stepped_up' ||
    talk.turns.some(({ runs }) =>
      runs.some(({ name, status, at }) => name === 'check_code' && status === 'ok' && at > since),
    ),
};

const wrongs: ReadonlySet<string> = new Set(['item_problem', 'parcel_problem', 'return_item', 'exchange_item']);

/** Says what is wrong: by itself, or as the answer to the agent's question for it. */
function describes({ text }: Said, { asked }: TalkTurn, understand: Understand): boolean {
  if (text.trim() === '' || groundIn(text) !== undefined) return text.trim() !== '';
  const heard = understand([text]).segments.map(({ intent }) => intent);
  if (heard.some(({ id, confidence }) => wrongs.has(id) && confidence >= 0.5)) return true;
  return (
    asked?.asks === 'description' && !heard.every(({ id }) => id === 'affirm' || id === 'deny' || id === 'ask_human')
  );
}

const needed: Record<ShopperGives, Localized> = {
  photos: { en: 'the photos', zh: '补发照片' },
  description: { en: 'a description of what is wrong', zh: '说明具体情况' },
  sign_in: {
    en: 'proof of the order (sign-in, or its number with the phone’s last four digits)',
    zh: '登录，或提供订单号和手机号后四位',
  },
  step_up: { en: 'the one-time code', zh: '完成验证码验证' },
};

function forAction({ state, title, amount }: SummaryAction): Localized | undefined {
  const much = (language: 'en' | 'zh') => (amount ? sum(amount, { language }) : '');
  switch (state) {
    case 'in_doubt':
      return {
        en: `Look in the shop’s system whether this was done before anything is done again: “${title}”.`,
        zh: `先到店铺后台核实「${title}」是否已经成功，核实前不要重复操作。`,
      };
    case 'handed_over':
      return {
        en: `Decide on this and tell the shopper: “${title}”${amount ? `, ${much('en')}` : ''}.`,
        zh: `审核并处理「${title}」${amount ? `（${much('zh')}）` : ''}，给顾客答复。`,
      };
    case 'pending':
      return {
        en: `The shopper has yet to confirm on the card: “${title}”. Help with it or ask what holds them back.`,
        zh: `「${title}」还等顾客在卡片上确认，可以提醒或问问有什么顾虑。`,
      };
    case 'refused':
      return {
        en: `Explain why this can’t be done and offer what else helps: “${title}”. Whether an exception is yours to make, Review says.`,
        zh: `说明「${title}」为什么不能办，给出替代方案；能否由您破例，核对时会写明。`,
      };
    case 'failed':
      return { en: `It failed: “${title}”. Try again.`, zh: `「${title}」没有办成，重新处理一次。` };
    case 'done':
    case 'repeated':
    case 'declined':
    case 'lapsed':
      return undefined;
  }
}
