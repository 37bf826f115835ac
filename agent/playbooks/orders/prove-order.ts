import type { OrderSummary } from '../../../tools/views/order-view.ts';
import { cantSay } from '../cant-say.ts';
import { look } from '../look.ts';
import type { DialogueMemory, PlaybookContext, Steps } from '../playbook.ts';
import { asksForAnother } from './for-another.ts';
import { sayOutage } from '../trouble.ts';
import { quoteKnowledge } from '../shop/quote-knowledge.ts';
import { say } from '../steps.ts';
import { phrase, speak } from '../voice.ts';
import { replies } from '../what-i-can-do.ts';

/**
 * The order of someone who isn't signed in: asks for its number and for the phone's last four digits or the e-mail,
 * whatever of it is missing. Answers `undefined` when it had to ask or the proof was wrong. What was asked stays open,
 * so that `SM20317 5566` alone goes on with it.
 */
export function* proveOrder(context: PlaybookContext): Steps<OrderSummary | undefined> {
  const { entities } = context.segment;
  const { text } = context.segment;
  if (context.resumes && asksWhyProof(text)) {
    yield* askFor(context, phrases.whyProof, { orderNumber: '' }, {});
    return undefined;
  }
  const givesProof = entities.phoneTails.length + entities.emails.length > 0;
  const hasNone = entities.orderNumbers.length === 0 && lostNumber.test(text);
  const cantGive = context.resumes && !givesProof && (context.segment.intent.id === 'deny' || cantSay.test(text));
  const { orderNumber: spokenOf } = context.memory;
  if (cantGive && spokenOf !== undefined && ofPhone.test(text) !== ofEmail.test(text)) {
    // the other of the two proves it as well
    const other = ofPhone.test(text) ? phrases.askEmail : phrases.askTail;
    yield* askFor(context, other, { orderNumber: spokenOf }, { orderNumber: spokenOf });
    return undefined;
  }
  if (hasNone || cantGive) {
    const where = yield* quoteKnowledge(context, whereQuery[context.language], { sentences: 2, plain: true });
    if (hasNone && where.status === 'quoted') yield { do: 'say', text: where.text };
    yield* say(context, phrases.withoutNumber);
    yield {
      do: 'offer_human',
      text: speak(context, phrases.offerPerson),
      replies: replies(context, 'human', 'no'),
      reason: 'identity_unverified',
    };
    return undefined;
  }
  const isProven = entities.orderNumbers.length > 0 && entities.phoneTails.length + entities.emails.length > 0;
  if (asksForAnother(text) && !isProven) return yield* sayOwnerOnly(context);
  const talkedOf = entities.ordinal === 'other' ? undefined : context.memory.orderNumber;
  const orderNumber = entities.orderNumbers[0] ?? talkedOf;
  // of one order the digits said last: who says them again corrects them
  const said = entities.orderNumbers.length > 1 ? 0 : -1;
  const phoneTail = entities.phoneTails.at(said) ?? tailBesideNumber(context, entities.orderNumbers);
  const email = entities.emails.at(said);
  const proof = phoneTail !== undefined ? { phoneTail } : email !== undefined ? { email } : context.memory.proof;

  if (orderNumber === undefined) {
    yield* askFor(context, proof ? phrases.askNumber : phrases.askBoth, { orderNumber: '' }, proof ? { proof } : {});
    return undefined;
  }
  if (!proof) return yield* provenBefore(context, orderNumber);

  const verified = yield* look('verify_order', { orderNumber, ...proof });
  if (verified.status === 'ok') {
    yield { do: 'remember', memory: { orderNumber: verified.content.order.number, proof: undefined } };
    return verified.content.order;
  }
  if (verified.status === 'failed') yield* sayOutage(context);
  else if (verified.reason === 'too_many_attempts') yield* sayTooMany(context);
  else yield* askFor(context, phrases.wrong, { orderNumber }, { orderNumber, proof: undefined });
  return undefined;
}

/** “要手机号干嘛”, "why do you need my phone": what the proof is for. */
export const asksWhyProof = (text: string): boolean =>
  /\bwhy\b.{0,20}\b(?:need|want|ask|have to|must)\b.{0,24}\b(?:phone|number|digits|e-?mail|that|this|it)\b|\bwhat (?:do|would) (?:you|u) need .{0,20}\b(?:phone|number|digits|e-?mail|that|it)\b.{0,6}\bfor\b|(?:为什么|为啥|干嘛|凭什么).{0,6}(?:要|给|填|提供|查).{0,8}(?:手机|号码|电话|邮箱|信息|尾号|这个)?|(?:手机|号码|电话|邮箱|尾号).{0,4}(?:干嘛|干什么|做什么|有什么用)/i.test(
    text,
  ) && text.length <= 60;

/** Nobody looks into an order that someone else placed; what is needed stays asked for. */
export function* sayOwnerOnly(context: PlaybookContext): Steps<undefined> {
  yield* askFor(context, phrases.ownerOnly, { orderNumber: '' }, {});
  return undefined;
}

const ofPhone = /尾号|手机|电话|后四位|\b(?:phone|mobile|digits)\b/i;
const ofEmail = /邮箱|邮件|\be-?mail\b/i;

/** Says from the start that the number isn't at hand. */
const lostNumber =
  /单号.{0,6}(?:找不到|忘|没有|没了|丢|不记得|不知道|不见)|(?:没有?|忘了?|找不到|不知道|不记得|丢了).{0,4}(?:订单号|单号)|\b(?:lost|forgot(?:ten)?|(?:can['’]?t|cannot) find|(?:don['’]?t|do not) (?:have|know|remember)|without|no) (?:my |the |an |any )?(?:order )?number\b/i;

const whereQuery = { en: 'Where do I find my order number?', zh: '订单号在哪里看' } as const;

/** Four digits beside an order number are its phone's: what else would a stranger send with it. */
function tailBesideNumber({ segment }: PlaybookContext, orderNumbers: readonly string[]): string | undefined {
  if (orderNumbers.length === 0) return undefined;
  return /(?<![\p{L}\d¥$€£.,])\d{4}(?![\d年块元]|\.\d)/u.exec(segment.text)?.[0];
}

/** An order proven earlier in this conversation needs no second proof. */
function* provenBefore(context: PlaybookContext, orderNumber: string): Steps<OrderSummary | undefined> {
  const found = yield* look('get_order', { orderNumber, showCards: false });
  if (found.status === 'ok') {
    yield { do: 'remember', memory: { orderNumber: found.content.number } };
    return found.content;
  }
  if (found.status === 'failed') yield* sayOutage(context);
  else if (found.reason === 'too_many_attempts') yield* sayTooMany(context);
  else yield* askFor(context, phrases.askProof, { orderNumber }, { orderNumber });
  return undefined;
}

function* askFor(
  context: PlaybookContext,
  said: (typeof phrases)['askProof'],
  facts: { orderNumber: string },
  memory: Pick<DialogueMemory, 'orderNumber' | 'proof'>,
): Steps {
  const open = context.resumes ?? { intent: context.intent, asks: 'proof' as const, text: context.segment.text };
  yield { do: 'ask', text: speak(context, said, facts), memory: { ...memory, open } };
}

function* sayTooMany(context: PlaybookContext): Steps {
  yield* say(context, phrases.tooMany);
  yield {
    do: 'offer_human',
    text: speak(context, phrases.offerPerson),
    replies: replies(context, 'human', 'no'),
    reason: 'identity_unverified',
  };
}

const phrases = {
  askBoth: phrase<{ orderNumber: string }>({
    en: [
      () =>
        'Happy to check. Could you send me the order number and the last four digits of the phone number on it (or the e-mail)?',
      () =>
        'Let me look that up: what is the order number, and the last four digits of the phone number or the e-mail you ordered with?',
    ],
    zh: [
      () => '好的，帮您查。麻烦发一下订单号，再加上下单手机号后四位（或下单邮箱），我核对一下。',
      () => '可以的，请把订单号和下单手机号后四位（或邮箱）一起发给我，核对后马上帮您看。',
    ],
  }),
  ownerOnly: phrase<{ orderNumber: string }>({
    en: () =>
      'I can only show an order to the person who placed it: signed in, or with the order number and the last four digits of the phone number (or the e-mail) on it. Please let them ask me themselves.',
    zh: () =>
      '为了保护顾客隐私，订单只能由下单的本人来查：登录账号，或者提供订单号和下单手机号后四位（或邮箱）。麻烦请本人来问一下。',
  }),
  whyProof: phrase<{ orderNumber: string }>({
    en: () =>
      "So that nobody but you can see your order or change it: I only compare it with what the order says. The last four digits of the phone number or the e-mail will do; or sign in and I don't need either.",
    zh: () =>
      '是为了保护您的信息，确认是下单本人才能查看和修改订单，只用来核对。发手机号后四位或下单邮箱就行；登录账号的话就不用提供了。',
  }),
  askNumber: phrase<{ orderNumber: string }>({
    en: () => 'Thank you. And the order number, please?',
    zh: () => '收到，还需要您的订单号，麻烦发我一下。',
  }),
  askProof: phrase<{ orderNumber: string }>({
    en: [
      ({ orderNumber }) =>
        `Thanks. To open ${orderNumber} I just need the last four digits of the phone number on the order, or the e-mail.`,
      ({ orderNumber }) =>
        `Got it, ${orderNumber}. Please add the last four digits of the phone number or the e-mail you ordered with.`,
    ],
    zh: [
      ({ orderNumber }) => `收到，订单 ${orderNumber}。为了保护您的信息，麻烦再提供下单手机号后四位或邮箱。`,
      ({ orderNumber }) => `好的，${orderNumber}。还差下单手机号的后四位（或邮箱），核对一下就能查了。`,
    ],
  }),
  askEmail: phrase<{ orderNumber: string }>({
    en: ({ orderNumber }) => `No problem: the e-mail that ${orderNumber} was ordered with will do instead.`,
    zh: ({ orderNumber }) => `没关系，提供 ${orderNumber} 的下单邮箱也可以核对。`,
  }),
  askTail: phrase<{ orderNumber: string }>({
    en: ({ orderNumber }) => `No problem: the last four digits of the phone number on ${orderNumber} will do instead.`,
    zh: ({ orderNumber }) => `没关系，提供 ${orderNumber} 的下单手机号后四位也可以核对。`,
  }),
  wrong: phrase<{ orderNumber: string }>({
    en: [
      () => "I can't match that order number with those details. Could you check both and send them again?",
      () =>
        "Those details don't match an order I can open. Please check the number and the phone digits or e-mail once more.",
    ],
    zh: [
      () => '订单号和您提供的信息没有对上，麻烦核对一下再发我一次。',
      () => '没能核对上，请再确认一下订单号和手机号后四位（或邮箱）。',
    ],
  }),
  withoutNumber: phrase({
    en: () => 'No problem. If you sign in to your account I can see your orders without a number.',
    zh: () => '没关系，您登录账号后，我不用订单号也能查到您的订单。',
  }),
  tooMany: phrase({
    en: () =>
      "There have been too many attempts for now, so I can't open the order here. You can sign in to your account to see it.",
    zh: () => '核对次数过多，暂时没法在这里查询了，您可以登录账号查看订单。',
  }),
  offerPerson: phrase({ en: () => 'Or shall I pass you to a colleague?', zh: () => '或者我帮您转人工？' }),
};
