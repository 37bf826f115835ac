import type { OpenMatter } from '../playbook.ts';
import { justSure, surely, type Reader } from './reader.ts';

/** "Can the coat go to a pick-up point instead": another place for what was ordered is no swap. */
export const readElsewhere: Reader = (segment) => {
  const { intent, text, entities } = segment;
  if (intent.id === 'policy_question' && entities.products.length > 0 && changesOfGoods.test(text))
    return surely('change_address', segment);
  const mayBe = intent.id === 'exchange_item' || intent.confidence < 0.5;
  return mayBe && sends.test(text) && !goesBack.test(text) ? justSure('change_address', segment) : undefined;
};

/** The same of what a swap would send, or what is to be sent once more: that waits on. */
export const readNewElsewhere: Reader = (segment, { open }) => {
  const { intent, text, entities } = segment;
  if (!open || !sendsNew(open)) return undefined;
  if (entities.orderNumbers.length > 0 || goesBack.test(text)) return undefined;
  // “to the old address?” before a remedy is chosen asks of it
  const isHeard = intent.id === 'change_address' && open.asks !== 'remedy';
  if (!isHeard && !sends.test(text)) return undefined;
  return { ...justSure('change_address', segment), resumes: open };
};

function sendsNew({ asks, action }: OpenMatter): boolean {
  if (action?.tool === 'request_exchange') return asks === 'button';
  const isAgain = action?.tool === 'request_refund' && (asks === 'remedy' || action.args['wants'] === 'reship');
  return isAgain || action?.tool === 'reissue_missing_gift';
}

/** “大衣还能改地址吗”: of goods that are named it is asked of their order, and of no rule. */
const changesOfGoods = /(?:能|可以)(?:不能)?(?:再)?(?:改|换)(?:一?下|个)?(?:收货|收件|配送)?地址/;

const sends =
  /\b(?:send|sent|deliver(?:ed)?|redirect(?:ed)?|ship(?:ped)?|forward(?:ed)?|reroute[d]?)\b.{0,16}\b(?:somewhere else|elsewhere|(?:to )?(?:a |an )?(?:different|another|other) (?:address|place))\b|\b(?:send|deliver|redirect|ship|forward|re-?route|go|delivered|sent)\b.{0,40}\bto (?:an?|the|my|our|some)\b.{0,20}\b(?:pick[- ]?up|collection|locker|post office|office|work|workplace|neighbou?r|address|place|parents|mum|mom|dad|sister|brother|friend|hotel|flat|house|home)|(?:改|换)?(?:寄|送|发)(?:到|去|给)(?:我)?(?:自己|们)?(?:家里?|公司|单位|驿站|自提点|代收点|快递柜|爸妈|父母|朋友|邻居|学校|宿舍|酒店)|(?:直接)(?:寄|送|发|邮)(?:到|去|给|往)?(?:她|他|我?[妈爸姐妹哥弟]|老公|老婆|对象|闺蜜)|(?:寄|送|发|邮)(?:到|去|给|往)?(?:她|他|我?[妈爸姐妹哥弟]妈?|老公|老婆|对象|闺蜜|别处|别的地[方址]|(?:另外?|别)一?个?地[方址])(?:那|家|公司|行|可以|能|吗|的地址)/i;
const goesBack = /\bback\b|\breturn|退|寄回/i;
