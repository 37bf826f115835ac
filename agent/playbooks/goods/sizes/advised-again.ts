import type { PlaybookContext, Steps } from '../../playbook.ts';
import { say } from '../../steps.ts';
import { phrase } from '../../voice.ts';

/** "What size" right after a size was advised asks for that one, not which there are; whether it was so. */
export function* tellAdvisedAgain(context: PlaybookContext): Steps<boolean> {
  const { memory, segment } = context;
  const { advised, turns = 0 } = memory;
  const { products, sizes, measures } = segment.entities;
  const namesOther = products.length + sizes.length + Object.keys(measures).length > 0;
  if (!advised || advised.turn !== turns - 1 || namesOther || !justWhichSize.test(segment.text.trim())) return false;
  yield* say(context, again, advised);
  return true;
}

const justWhichSize =
  /^(?:(?:so|ok|okay|and|then)[, ]+)*(?:what|which) size(?: (?:then|(?:should|do|would|will|does|is) .{1,24}))?[?.!]*$|^(?:那|所以)?(?:我|她|他|TA)?(?:到底|应?该)?(?:穿|拍|买|选|要)?(?:多大|几码|什么码|哪个码|哪个尺码|多大码)(?:的)?(?:合适|好)?[呢啊呀]?[?？]*$/i;

const again = phrase<{ title: string; size: string }>({
  en: ({ title, size }) => `Size ${size}, going by what you told me, in the ${title}.`,
  zh: ({ title, size }) => `按您说的情况，${title}选${size}码。`,
});
