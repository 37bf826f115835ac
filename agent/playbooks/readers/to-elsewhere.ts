import { justSure, type Reader } from './reader.ts';

/** "Can the coat go to a pick-up point instead": another place for what was ordered is no swap. */
export const readElsewhere: Reader = (segment) => {
  const { intent, text } = segment;
  const mayBe = intent.id === 'exchange_item' || intent.confidence < 0.5;
  return mayBe && sends.test(text) && !goesBack.test(text) ? justSure('change_address', segment) : undefined;
};

const sends =
  /\b(?:send|deliver|redirect|ship|forward|re-?route|go|delivered|sent)\b.{0,40}\bto (?:an?|the|my|our|some)\b.{0,20}\b(?:pick[- ]?up|collection|locker|post office|office|work|workplace|neighbou?r|address|place|parents|mum|mom|dad|sister|brother|friend|hotel|flat|house)|(?:改|换)?(?:寄|送|发)(?:到|去|给)(?:我)?(?:公司|单位|驿站|自提点|代收点|快递柜|爸妈|父母|朋友|邻居|学校|宿舍|酒店)/i;
const goesBack = /\bback\b|\breturn|退|寄回/i;
