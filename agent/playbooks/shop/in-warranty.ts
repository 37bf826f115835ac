import type { TopicId } from '../../../tools/asked-topics.ts';

const ofWarranty: ReadonlySet<TopicId | undefined> = new Set<TopicId>([
  ...(['warranty_covers', 'warranty_claim', 'warranty_over', 'warranty_time', 'fault_later'] as const),
]);

/** Whether a fault that came so late is asked about, that the time of the warranty decides. */
export function asksOfAgedFault(topic: TopicId | undefined, text: string): boolean {
  const months = monthsIn(text);
  const isOfWarranty = ofWarranty.has(topic) || (topic === undefined && namesWarranty.test(text));
  return isOfWarranty && months !== undefined && months > monthOfFaults;
}

const namesWarranty = /\b(?:warrant\w*|guarantee\w*|covered)\b|保修|质保|三包|保不保/i;

/** Within this faults are put right, under warranty or not. */
const monthOfFaults = 1;

/** The matter that a fault is of after so long, by the shop's own time of warranty; undefined where either isn't said. */
export function inWarranty(asked: string, time: string): TopicId | undefined {
  const [since, limit] = [monthsIn(asked), monthsIn(time)];
  if (since === undefined || limit === undefined) return undefined;
  return since > limit ? 'warranty_over' : 'warranty_covers';
}

const figures: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 半: 0.5 },
};

const spans =
  /(\d+(?:\.\d+)?|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten))[ -]?(months?|years?)\b|(\d+|[一两二三四五六七八九十半])(?:来)?个?(半)?(月|年)(多)?/i;

/** “14 months”, “一年多”: a little more than a year is more. */
function monthsIn(text: string): number | undefined {
  const [, latin, unit = '', han, half, hanUnit, more] = spans.exec(text) ?? [];
  const said = latin ?? han;
  if (said === undefined) return undefined;
  const count = /^\d/.test(said) ? Number(said) : figures[said.toLowerCase()];
  if (count === undefined) return undefined;
  const isYear = /^year/i.test(unit) || hanUnit === '年';
  return (count + (half ? 0.5 : 0)) * (isYear ? 12 : 1) + (more ? 1 : 0);
}
