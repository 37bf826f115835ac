import { faultIn } from '../actions/said-words.ts';
import type { Segment } from '../../understanding/understanding.ts';

/** Wants what was ordered in another colour or size before it leaves: chosen by mistake, or thought better of. */
export function picksAnother({ text, entities }: Segment): boolean {
  // what came wrong has left already
  if (faultIn(text) === 'wrong_item') return false;
  const namesOption = entities.colours.length + entities.sizes.length > 0 || option.test(text);
  return namesOption && changes.test(text) && beforeLeaving.test(text);
}

const option =
  /\b(?:an?|in|to|into) \d{2}(?:\.5)?\b|\bcolou?r|\bsize\b|颜色|尺码|码数|[大小]一?[号码]|[^,，。]{1,2}色/i;
const changes =
  /\b(?:wrong|mistake(?:nly)?|accident(?:al|ally)?|instead|rather|meant|should(?: have)? be(?:en)?|chang(?:e|ed|ing)|switch|swap|fix|correct|make (?:it|that|them|the \w+)|could (?:it|they|the \w+) be|can (?:it|they|the \w+) be)\b|[拍选点下填买]错|想?换|改|要的是|应该是/i;
const beforeLeaving =
  /\b(?:before|b4)\b.{0,30}\b(?:ship|send|sent|post|dispatch|leave|leaves|go|goes|pack)|\b(?:not|n['’]?t|yet to)\b.{0,12}\b(?:ship(?:ped)?|sent|post(?:ed)?|dispatch(?:ed)?|left|gone out|go(?:ne)? out)|\b(?:clicked|picked|chose|selected|ordered|tapped|put)\b|发货前|没(?:有)?(?:发|寄)|未发|还没.{0,3}(?:发|寄|出)|别发|先别|[拍选点下]错/i;
