import type { Localized } from '../../knowledge/language.ts';
import { bracketed, day, inWords, listed, quoted, sum, type Eye } from './eye.ts';
import type { FactKind } from './facts/fact.ts';
import { matterPhrase } from './matter-phrases.ts';
import { parcelsIn, type SeenParcel } from './parcels-in.ts';
import type { Talk } from './read-talk.ts';
import type { Summary, SummaryAction } from './summary.ts';

type Known = Omit<Summary, 'gist' | 'nextStep'>;

/** One paragraph from what is known: who came for what, how it stands, what was done, what is open. */
export function localGist(known: Known, talk: Talk, eye: Eye): string {
  const sentences = [
    cameFor(known, eye),
    ...parcelsIn(talk)
      .slice(-2)
      .map((parcel) => inWords(parcelSentence(parcel, eye), eye)),
    ...told.flatMap(({ kind, say }) => {
      const fact = known.facts.findLast((each) => each.kind === kind);
      return fact ? inWords(say(fact.label, fact.value), eye) : [];
    }),
    ...known.actions.slice(-3).map((action) => inWords(actionSentence(action, eye), eye)),
    ...ofMood(known, eye),
    ...ofOpen(known, eye),
  ];
  return sentences.join(eye.language === 'zh' ? '' : ' ');
}

function cameFor({ identity, intents, orders }: Known, eye: Eye): string {
  const { level, name, provenOrders } = identity;
  const who: Localized =
    level === 'signed_in' || level === 'stepped_up'
      ? { en: name ?? 'A customer who is signed in', zh: name === undefined ? '已登录的顾客' : spaced(name) }
      : provenOrders.length > 0
        ? { en: `A shopper who has proven order ${listed(provenOrders, { language: 'en' })}`, zh: `已核实订单 ${listed(provenOrders, { language: 'zh' })} 的访客` } // prettier-ignore
        : { en: 'A shopper who isn’t signed in', zh: '未登录的访客' };
  const order = orders.at(-1);
  const about = order && orders.length === 1 ? { en: ` (order ${order.number})`, zh: `（订单 ${order.number}）` } : { en: '', zh: '' }; // prettier-ignore
  const asksPerson = intents.some(({ id }) => id === 'ask_human');
  const isMatter = ({ id }: Known['intents'][number]) => id !== 'ask_human' && id !== 'complaint';
  const came = intents.some(isMatter) ? intents.filter(isMatter) : intents;
  const matters = came.map(({ id }) => matterPhrase(id, eye));
  const person =
    asksPerson && intents.some(isMatter)
      ? { en: ' and now wants to talk to a person', zh: '，现在要求转人工' }
      : { en: '', zh: '' };
  if (matters.length === 0) return inWords({ en: `${who.en} hasn’t said yet what it is about.`, zh: `${who.zh}还没说明来意。` }, eye); // prettier-ignore
  return inWords(
    { en: `${who.en} came about ${listed(matters, eye)}${about.en}${person.en}.`, zh: `${who.zh}来${matters.join('、')}${about.zh}${person.zh}。` }, // prettier-ignore
    eye,
  );
}

/** A name in Latin letters stands apart from the Chinese words after it. */
const spaced = (name: string) => (/[\p{Script=Latin}\d]$/u.test(name) ? `${name} ` : name);

function parcelSentence({ id, carrier, condition, promisedBy, daysLate }: SeenParcel, eye: Eye): Localized {
  const en = (at: string) => day(at, { ...eye, language: 'en' });
  const zh = (at: string) => day(at, { ...eye, language: 'zh' });
  const promised = promisedBy === undefined ? { en: '', zh: '' } : { en: `, promised for ${en(promisedBy)}`, zh: `，承诺${zh(promisedBy)}送达` }; // prettier-ignore
  const name = { en: `Parcel ${id} (${carrier})`, zh: `包裹 ${id}（${carrier}）` };
  switch (condition) {
    case 'late':
      return {
        en: `${name.en} is ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late${promised.en}.`,
        zh: `${name.zh}已经超时 ${daysLate} 天${promised.zh}。`,
      };
    case 'stuck':
      return { en: `${name.en} hasn’t moved for days${promised.en}.`, zh: `${name.zh}好几天没有更新${promised.zh}。` };
    case 'lost':
      return { en: `${name.en} is lost${promised.en}.`, zh: `${name.zh}已经丢失${promised.zh}。` };
    case 'delivered':
      return { en: `${name.en} shows as delivered.`, zh: `${name.zh}显示已签收。` };
    case 'ready_for_pickup':
      return { en: `${name.en} waits at the pickup point.`, zh: `${name.zh}在自提点待取。` };
    case 'returning':
      return { en: `${name.en} is on its way back to us.`, zh: `${name.zh}正在退回途中。` };
    case 'returned':
      return { en: `${name.en} has come back to us.`, zh: `${name.zh}已退回商家。` };
    case 'out_for_delivery':
      return { en: `${name.en} is out for delivery today.`, zh: `${name.zh}今天派送中。` };
    case 'on_the_way':
      return { en: `${name.en} is on its way${promised.en}.`, zh: `${name.zh}在途${promised.zh}。` };
  }
}

/** Facts that belong into a gist, each as a sentence of its label and value. */
const told: readonly { kind: FactKind; say: (label: string, value: string) => Localized }[] = [
  ...(['dispatch', 'refund', 'refund_money', 'size', 'refusal', 'question'] as const).map((kind) => ({
    kind,
    say: (label: string, value: string) => ({ en: `${label}: ${value}.`, zh: `${label}：${value}。` }),
  })),
  { kind: 'problem', say: (_, value) => ({ en: `The reason given: ${value}.`, zh: `原因是：${value}。` }) },
  { kind: 'address', say: (_, value) => ({ en: `The new address they gave: ${value}.`, zh: `新地址：${value}。` }) },
  { kind: 'photos', say: (_, value) => ({ en: `They sent photos (${value}).`, zh: `已发照片（${value}）。` }) },
];

function actionSentence(
  { title, state, amount, because, requestNumber, needs, byOperator }: SummaryAction,
  eye: Eye,
): Localized {
  const much = amount ? sum(amount, eye) : '';
  const what = { en: `${title}${bracketed(much, eye)}`, zh: `「${title}」${bracketed(much, eye)}` };
  const number = requestNumber === undefined ? { en: '', zh: '' } : { en: `, request ${requestNumber}`, zh: `，服务单 ${requestNumber}` }; // prettier-ignore
  const why = because === undefined ? { en: '', zh: '' } : { en: `: ${because}`, zh: `：${because}` };
  switch (state) {
    case 'done':
      return { en: `Done: ${what.en}${number.en}.`, zh: `已办妥${what.zh}${number.zh}。` };
    case 'repeated':
      return { en: `Had been done before: ${what.en}.`, zh: `${what.zh}之前已经办过。` };
    case 'refused':
      if (byOperator)
        return { en: `Refused to an operator: ${what.en}${why.en}`, zh: `客服尝试${what.zh}，规则不允许${why.zh}` };
      if (needs) return { en: `Something is missing yet for ${what.en}${why.en}`, zh: `${what.zh}还缺材料${why.zh}` };
      return { en: `Refused: ${what.en}${why.en}`, zh: `${what.zh}没有办成${why.zh}` };
    case 'handed_over':
      return { en: `A person has to decide on ${what.en}${why.en}`, zh: `${what.zh}要由人工审核${why.zh}` };
    case 'pending':
      return { en: `Waits for the shopper’s yes: ${what.en}.`, zh: `${what.zh}等顾客确认。` };
    case 'declined':
      return { en: `The shopper turned down: ${what.en}.`, zh: `顾客放弃了${what.zh}。` };
    case 'lapsed':
      return { en: `Lapsed unanswered: ${what.en}.`, zh: `${what.zh}没有确认，已失效。` };
    case 'failed':
      return { en: `Failed: ${what.en}.`, zh: `${what.zh}没有成功。` };
    case 'in_doubt':
      return { en: `Not known whether it was done: ${what.en}.`, zh: `${what.zh}是否成功还不确定。` };
  }
}

function ofMood({ mood, risks }: Known, eye: Eye): string[] {
  const warned = risks.map(({ because }) => inWords({ en: `${because}.`, zh: `注意：${because}。` }, eye));
  if (mood.kind === 'calm') return warned;
  const words = mood.quote === undefined ? '' : quoted(mood.quote, 60);
  const feels =
    mood.kind === 'angry'
      ? { en: `They are angry (${words}).`, zh: `顾客很生气（${words}）。` }
      : { en: `They are unhappy (${words}).`, zh: `顾客有些不满（${words}）。` };
  return [inWords(feels, eye), ...warned];
}

function ofOpen({ openQuestion, mood }: Known, eye: Eye): string[] {
  if (!openQuestion || openQuestion.seq === mood.seq) return [];
  const words = quoted(openQuestion.quote, 120);
  return [inWords({ en: `Still open: ${words}.`, zh: `还没答复：${words}。` }, eye)];
}
