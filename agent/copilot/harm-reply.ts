import type { Localized } from '../../knowledge/language.ts';
import { harmedTogether, harmIn } from '../playbooks/grave/harm.ts';
import type { Harmed } from '../playbooks/grave/harm-signs.ts';
import { simplified } from '../understanding/simplified.ts';
import { wishesHeardIn } from '../wishes/wish-words.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { CopilotAsk } from './copilot-ask.ts';
import type { SuggestedReply } from './suggestions.ts';

/**
 * The first words of a person to somebody who told of harm, or of danger from goods: sorry, leave the goods alone, who
 * knows about bodies, and what comes next. It blames nobody and promises no money. `undefined` once an operator has
 * written since it was told.
 */
export function harmReply({ transcript, context, operator, shop }: CopilotAsk): SuggestedReply | undefined {
  const since = transcript.slice(transcript.findLastIndex(({ role }) => role === 'operator') + 1);
  const said = since.flatMap((entry) => (entry.role === 'shopper' ? [simplified(entry.text)] : []));
  const told = said.flatMap((each) => harmIn(each)?.of ?? []);
  const [earliest, ...more] = told;
  if (earliest === undefined) return undefined;
  const of = more.reduce(harmedTogether, earliest);
  const { language, shopper } = context;
  const isNew = since.length === transcript.length;
  const first = shopper.name?.split(' ')[0];
  const hello: Localized = {
    en: `Hi${first === undefined ? '' : ` ${first}`}, this is ${operator.name} from ${shop.shopName}. `,
    zh: `${shopper.name ?? ''}您好，我是${shop.shopName}的${operator.name}。`,
  };
  const isTended = said.some((each) => tended.test(each));
  const care = isTended ? safe[of][language].replace(toDoctor[language], asTended[language]) : safe[of][language];
  const text = `${isNew ? hello[language] : ''}${care}${language === 'zh' ? '' : ' '}${next[language]}`;
  return { text, citations: [], from: 'playbook' };
}

/** After an operator has written of it they tell more, and ask nothing: it is noted, and nothing is begun. */
export function notesHarm({ transcript, context: { language } }: CopilotAsk): SuggestedReply | undefined {
  const newest = transcript.findLast(({ role }) => role === 'shopper' || role === 'operator');
  if (newest?.role !== 'shopper' || !hasHarm(transcript)) return undefined;
  if (!transcript.some(({ role }) => role === 'operator')) return undefined;
  const asks = asksSomething.test(newest.text) || wishesHeardIn(newest.text).length > 0;
  return asks || (newest.photos ?? 0) > 0 ? undefined : { text: noted[language], citations: [], from: 'playbook' };
}

const asksSomething =
  /[?？]|[吗呢么]\s*$|怎么|多久|什么|哪|谁|几|能不能|可不可以|要不要|赔|\b(?:what|when|how|who|where|why|which|can you|could you|will you|do i|should i)\b/iu;
const noted: Localized = {
  en: 'Thank you, I’ve noted that. Please keep it aside and don’t use it for now; a photo of it and its label helps whenever it suits you.',
  zh: '收到，已经记下了，谢谢您。商品请先放一边、别再使用；照片和标签方便的时候拍给我就行。',
};

/** Somebody has told of harm, or of danger from goods. */
export const hasHarm = (transcript: readonly TranscriptEntry[]): boolean =>
  transcript.some((entry) => entry.role === 'shopper' && harmIn(simplified(entry.text)) !== undefined);

/** A doctor or a vet has looked already. */
const tended =
  /(?:去|送|上|看)(?:了|过)?(?:医院|急诊|诊所|医生|兽医|宠物医院)|(?:医院|医生|急诊).{0,6}(?:了|过|说)|\b(?:went|been|took (?:him|her|it|them|us)?) ?(?:to|at) (?:the |a )?(?:hospital|doctor|vet|clinic|a&e|er)\b|\b(?:the )?(?:doctor|vet|gp|hospital) (?:said|says|told|gave|put|treated)\b/iu;
const toDoctor = {
  en: /(?:have a (doctor) look at it|see a (vet)) if you haven’t yet/u,
  zh: /还没看(?:宠物)?医生的话请尽快去看/u,
};
const asTended = { en: 'keep what the $1$2 wrote', zh: '就诊的单据也请留好' };

const safe: Readonly<Record<Harmed, Localized>> = {
  animal: {
    en: 'I’m so sorry, and I hope your pet gets better soon. Please don’t give or use any more of it, and see a vet if you haven’t yet.',
    zh: '真的很抱歉，希望毛孩子快点好起来。请先别再喂、别再用，还没看宠物医生的话请尽快去看。',
  },
  person: {
    en: 'I’m so sorry that somebody was hurt; that comes before everything else. Please don’t use it any more, and have a doctor look at it if you haven’t yet.',
    zh: '非常抱歉让您遇到这种事，人最要紧。请先别再使用，还没看医生的话请尽快去看。',
  },
  both: {
    en: 'I’m so sorry that you and your pet are unwell; that comes before everything else. Please don’t use or feed any more of it. See a doctor, and have a vet look at your pet, if you haven’t yet.',
    zh: '非常抱歉让您和毛孩子遇到这种事，人最要紧。请先别再用、别再喂；人请尽快就医，毛孩子也请尽快去看宠物医生。',
  },
  food: {
    en: 'I’m very sorry about this. Please don’t feed any more of it, and ask a vet or a doctor if anybody who ate it seems unwell.',
    zh: '非常抱歉让您遇到这种事。请先别再喂；已经吃了、看着不舒服的话，请尽快问医生。',
  },
  device: {
    en: 'I’m very sorry about this; your safety comes first. Please don’t use or charge it any more, and keep it away from people and anything that burns.',
    zh: '非常抱歉让您遇到这种事，安全第一。请先别再使用、别再充电，放到远离人和易燃物的地方。',
  },
  thing: {
    en: 'I’m very sorry about this. Please don’t use it any more, and have a doctor look at it if anybody is hurt.',
    zh: '非常抱歉让您遇到这种事。请先别再使用；有人受伤的话请尽快看医生。',
  },
};

const next: Localized = {
  en: 'Keep the product and its packaging, and don’t send it back for now. How is everybody now? Please tell me which product and order it is, if you haven’t yet, and send a photo of it and its label if you can; I’ll look into it and tell you how we go on.',
  zh: '商品和包装请留好，暂时不用寄回。现在情况怎么样？还没说是哪件商品、哪个订单的话请告诉我，方便的话发一张商品和标签的照片，我马上核实，告诉您接下来怎么处理。',
};
