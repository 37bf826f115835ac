import { asksSomething } from '../shop/question-core.ts';
import { fairlySure, justSure, type Reader } from './reader.ts';

/**
 * “羽绒服脏了”, "I spilled coffee on my hoodie": what came of wearing it, with no word that it came so and nothing wanted
 * for it, is no fault; how to get it right again is asked.
 */
export const readUsedState: Reader = (segment, { open }) => {
  const { intent, text, entities } = segment;
  const mayBe = intent.id === 'item_problem' || (intent.confidence < fairlySure && !asksSomething(text));
  if (!mayBe || open?.action || entities.products.length === 0) return undefined;
  const state = states.find(({ said }) => said.test(text));
  if (!state || cameSo.test(text) || wantsRemedy.test(text)) return undefined;
  const asked = /\p{Script=Han}/u.test(text) ? `，${state.zh}` : `. ${state.en}`;
  return justSure('policy_question', { ...segment, text: `${text}${asked}` });
};

const states: readonly { said: RegExp; en: string; zh: string }[] = [
  {
    said: /脏(?:了|兮兮)|[弄穿搞踩]脏|(?:沾|蹭|洒|泼|溅|滴)(?:上|到|了)|有汗味|\bgot (?:\w+ )?(?:dirty|muddy|stained)\b|\b(?:is|are|looks?) (?:\w+ )?(?:dirty|muddy|filthy|grubby)\b|\bspill(?:ed|t)\b|\bgot (?:mud|coffee|wine|oil|sauce|ketchup|ink|grass|a stain)\b.{0,12}\bon\b/i,
    en: 'How do I clean it?',
    zh: '怎么洗',
  },
  {
    said: /湿(?:了|透)|淋(?:湿|了?雨|到雨)|\b(?:got|is|are|gets?) (?:\w+ )?(?:wet|soaked|drenched|damp)\b/i,
    en: 'How do I dry it?',
    zh: '怎么晾干',
  },
  {
    said: /皱(?:了|巴|得)|起皱|压皱|\b(?:is|are|got) (?:\w+ )?(?:wrinkled|creased|crumpled)\b/i,
    en: 'Can I iron it?',
    zh: '怎么熨',
  },
];

/** It was so when it came. */
const cameSo =
  /收到|到货|到手|拿到|寄[来过到]|发[来过给]|打开|拆开|刚(?:到|拆|买)|新(?:买|到)?的|买来|一来就|\b(?:came|arriv\w*|receiv\w*|deliver\w*|sent|brand new|new|out of the (?:box|bag|packet)|opened|parcel|package)\b/i;
const wantsRemedy =
  /[退换赔]|质量|投诉|怎么回事|保修|\b(?:refund|return|replac\w*|exchang\w*|compensat\w*|money back|quality|faulty|defect\w*|warranty|leak\w*)\b|inside|里面|漏|渗|防水/i;
