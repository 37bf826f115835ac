/** The last question of words that say more than it, without its “if you …”; `undefined` where the words are that question alone, or ask where something is. */
export function askedBeside(words: string): string | undefined {
  const breaths = words.match(/[^.!?。！？\n]+[?？]*/gu) ?? [];
  const last = breaths.findLast((each) => /[?？]/u.test(each) || /[吗么]$/u.test(each.trim()));
  if (last === undefined) return undefined;
  const asked = last
    .split(/[，,；;]/u)
    .findLast((each) => /\p{Script=Han}.*(?:吗|么|能|可|几|多|怎|哪)|^[^\p{Script=Han}]+$/u.test(each));
  const question = (asked ?? last).trim();
  return question.length < words.trim().length - fewest && !ofOrder.test(question) ? question : undefined;
}

/** Signs beside the question that say something of their own. */
const fewest = 4;

/** Asks after their own order or money: what was looked up answers it. */
const ofOrder =
  /\b(?:where(?:['’]?s| is| are)?|when (?:will|does|do|is))\b.*\b(?:order|parcel|package|money|refund)\b|到哪|在哪|什么时候到|啥时候到|到账|退款/iu;
