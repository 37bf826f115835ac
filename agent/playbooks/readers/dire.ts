import { tellsDanger } from '../dire.ts';
import { believed, meantTopics } from '../../../tools/asked-topics.ts';
import { liveIntent } from '../shop/by-topics.ts';
import { asksRedressAfterHarm } from '../grave/after-harm.ts';
import { justSure, type Reader } from './reader.ts';

/** Something that burns or shocks is a matter of its own, unless it is told to go on with another. */
export const readDanger: Reader = (segment, { open }) => {
  if (open !== undefined || !tellsDanger(segment.text)) return undefined;
  const [meant] = asksOfUse.test(segment.text) ? meantTopics(segment.text) : [];
  const isOfRules = meant !== undefined && meant.clarity >= believed.evident && liveIntent(meant.id) === undefined;
  return justSure(isOfRules ? 'policy_question' : 'item_problem', segment);
};

/** Whether it may be used on, which the shop's rules on safety say. */
const asksOfUse =
  /还?(?:能|可以|敢|要)(?:不能)?(?:再|接着|继续)?[用充穿戴吃喂].{0,2}[吗么不嘛]|\b(?:can|should|is it (?:safe|ok(?:ay)?)) (?:i |to )?(?:still |keep )?(?:us|charg|wear|eat|feed)/i;

/** Money or something new asked for after harm was passed on: no return like another. */
export const readRedress: Reader = (segment, memory) => {
  const { products, orderNumbers } = segment.entities;
  const namesElse = products.length + orderNumbers.length > 0;
  if (namesElse || memory.open !== undefined || !asksRedressAfterHarm(segment.text, memory)) return undefined;
  return justSure('item_problem', segment);
};
