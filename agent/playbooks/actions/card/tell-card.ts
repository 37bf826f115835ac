import { landsIn } from '../../../../tools/places.ts';
import type { OpenMatter, Playbook, PlaybookContext, Steps } from '../../playbook.ts';
import { quoteKnowledge } from '../../shop/quote-knowledge.ts';
import { say, step } from '../../steps.ts';
import { phrase, type Phrase } from '../../voice.ts';
import { askedOfCard, type AskedOfCard } from './asks-of-card.ts';
import { goodsEn, goodsZh, lower } from './card-phrases.ts';
import type { ToldCard } from './told-card.ts';

/** Answers what is asked of the card that waits, from the card; it waits on. False where nothing is asked of it. */
export function* tellCard(context: PlaybookContext, open: OpenMatter): Steps<boolean> {
  const { card } = open;
  const asked = askedOfCard(context.segment, open);
  if (!card || asked.length === 0) return false;
  for (const each of asked) {
    yield* say(context, phrases[each], card);
    if (each === 'goodsWhen' && card.facts.leavesBy !== undefined) yield* quoteDelivery(context, card);
  }
  yield { do: 'on_record' };
  yield* step({ do: 'remember', memory: { open } });
  return true;
}

/** Lets a question beside a wish be answered from the card that the wish has just put up. */
export function cardFirst(playbook: Playbook): Playbook {
  return {
    intent: playbook.intent,
    *run(context) {
      const { open } = context.memory;
      const { card } = open ?? {};
      if (open && card && context.among && askedOfCard(context.segment, open).length > 0)
        return yield* tellBesideCard(context, open);
      yield* playbook.run(context);
    },
  };
}

/** What the words that led to the card ask of it, as far as its first sentence doesn't say it. */
export function* tellBesideCard(context: PlaybookContext, open: OpenMatter): Steps {
  const { card } = open;
  if (!card) return;
  for (const each of askedOfCard(context.segment, open)) {
    if (each === 'goodsWhen' && card.facts.leavesBy !== undefined) yield* quoteDelivery(context, card);
    else if (!saidWith(open).includes(each)) yield* say(context, phrases[each], card);
  }
}

/** What the sentence that comes with a card says of it. */
function saidWith({ action }: OpenMatter): readonly AskedOfCard[] {
  if (action?.tool === 'cancel_order') return ['howMuch', 'moneyWhen', 'moneyWhere', 'which'];
  return ['howMuch', 'whoPays', 'which'];
}

/** How long goods travel by the shop's rules, once they have left. */
function* quoteDelivery(context: PlaybookContext, { facts: { sentTo = '' } }: ToldCard): Steps {
  const land = landsIn(sentTo).at(-1) ?? mainland;
  const name = land.name[context.language];
  const query = { en: `How long does delivery to ${name} take?`, zh: `寄到${name}要几天能到` }[context.language];
  const quoted = yield* quoteKnowledge(context, query, { sentences: 1, plain: true });
  if (quoted.status === 'quoted') yield { do: 'say', text: quoted.text };
}

const mainland = { name: { en: 'mainland China', zh: '中国大陆' } };

const phrases: Readonly<Record<AskedOfCard, Phrase<ToldCard>>> = {
  moneyWhen: phrase<ToldCard>({
    en: ({ facts: { arrives = '' } }) =>
      /^\d/.test(arrives)
        ? `Once you press the button, the money should be back ${arrives}.`
        : `The money comes back ${lower(arrives)}.`,
    zh: ({ facts: { arrives = '' } }) => (arrives.includes('到账') ? `${arrives}。` : `确认后${arrives}到账。`),
  }),
  goodsWhen: phrase<ToldCard>({
    en: ({ facts }) =>
      facts.leavesBy === undefined
        ? `The new one goes out ${lower(facts.newSent ?? '')}.`
        : `Once you press the button, it leaves us by ${facts.leavesBy}.`,
    zh: ({ facts }) =>
      facts.leavesBy === undefined ? `${facts.newSent ?? ''}。` : `确认后最晚${facts.leavesBy}发出。`,
  }),
  moneyWhere: phrase<ToldCard>({
    en: ({ facts }) => `It goes back to your ${facts.refundedTo ?? ''}.`,
    zh: ({ facts }) => `退回${facts.refundedTo ?? ''}。`,
  }),
  howMuch: phrase<ToldCard>({
    en: (card) => `It’s ${card.amount ?? ''} for ${goodsEn(card)}.`,
    zh: (card) => `${goodsZh(card)}一共退${card.amount ?? ''}。`,
  }),
  whoPays: phrase<ToldCard>({
    en: ({ facts }) =>
      facts.returnShipping === undefined
        ? 'It’s free of charge for you.'
        : `${facts.returnShipping} for sending it back${facts.youGet === undefined ? '' : '; the new one goes out free of charge'}.`,
    zh: ({ facts }) =>
      facts.returnShipping === undefined
        ? '这次免费，不用您出运费。'
        : `寄回的运费${facts.returnShipping}${facts.youGet === undefined ? '' : '，新的免费寄出'}。`,
  }),
  mustReturn: phrase<ToldCard>({
    en: ({ facts }) =>
      facts.sendBack === undefined
        ? 'No, nothing has to come back.'
        : `Yes, please send it back ${lower(facts.sendBack)}.`,
    zh: ({ facts }) => (facts.sendBack === undefined ? '不用寄回。' : `需要寄回的，${facts.sendBack}。`),
  }),
  returnBy: phrase<ToldCard>({
    en: ({ facts }) => `Please send it back ${lower(facts.sendBack ?? '')}.`,
    zh: ({ facts }) => `${facts.sendBack ?? ''}。`,
  }),
  goodsWhere: phrase<ToldCard>({
    en: ({ facts }) => `It goes to ${facts.sentTo ?? ''}.`,
    zh: ({ facts }) => `寄到${facts.sentTo ?? ''}。`,
  }),
  inStock: phrase<ToldCard>({
    en: ({ facts: { youGet = '' } }) => `Yes, ${youGet} is in stock; that's the one on the card.`,
    zh: ({ facts: { youGet = '' } }) => `有货，卡片上换的就是${youGet}。`,
  }),
  newOne: phrase<ToldCard>({
    en: ({ facts: { youGet = '' } }) => `The one on the card is ${youGet}.`,
    zh: ({ facts: { youGet = '' } }) => `卡片上换的是${youGet}。`,
  }),
  undo: phrase<ToldCard>({
    en: () =>
      "Nothing happens until you press the button. Once you have, it's done at once and I can't undo it here, so only press it when you're sure.",
    zh: () => '点确认之前什么都不会动。点了就马上办，办好以后我这边没法撤回，想好了再点就行。',
  }),
  howKnow: phrase<ToldCard>({
    en: () =>
      'As soon as you press the button I tell you here whether it went through, with a request number. You can ask me how it stands at any time.',
    zh: () => '点确认后，办没办成我马上在这里告诉您，还会给您一个申请编号，进度随时可以问我。',
  }),
  which: phrase<ToldCard>({
    en: (card) => `The card is for ${goodsEn(card)}.`,
    zh: (card) => `这张卡片上的是${goodsZh(card)}。`,
  }),
};
