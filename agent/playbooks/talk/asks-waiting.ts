import type { DialogueMemory } from '../playbook.ts';

/** Asks when somebody answers whom the talk was passed on to: “还要等多久”, "how long till someone gets back to me". */
export const asksWaiting = (text: string, { passedOn, turns = 0 }: Readonly<DialogueMemory>): boolean =>
  passedOn !== undefined && turns - passedOn <= stillOfIt && asks.test(text) && !ofElse.test(text);

/** For so many turns a wait that is named no further is that for a person. */
const stillOfIt = 6;

const asks =
  /\bhow long\b.{0,40}\b(?:wait\w*|reply|answer\w*|get(?:s|ting)? back|hear|someone|somebody|anyone|person|human|take|line|queue)\b|\bhow (?:much longer|many (?:people|are) .{0,12}(?:ahead|before|in (?:line|front)))\b|\bwhen\b.{0,24}\b(?:someone|somebody|anyone|person|human|colleague|supervisor|agent|they|i hear|hear back|repl(?:y|ied)|get back|answer)\b|\b(?:is )?any(?:one|body) (?:there|coming)\b|(?:多久|多长时间|什么时候|啥时候|几点|还要|还得).{0,8}(?:有人|人工|客服|同事|主管|回复|答复|回我|联系我|理我|接待)|(?:有人|人工|客服|同事|主管).{0,8}(?:多久|什么时候|啥时候|几时|来了?[吗没])|^(?:那|我|大概|请问|得|需要)*(?:还)?(?:要|得|需要)?(?:等|排队?)(?:多久|多长时间|到什么时候)|排到我|前面(?:还)?(?:有)?(?:几|多少)/i;

const ofElse =
  /包裹|快递|物流|退款|到账|发货|到货|送到|订单|\b(?:parcel|package|refund|order|deliver\w*|ship\w*|money|repair)\b/i;
