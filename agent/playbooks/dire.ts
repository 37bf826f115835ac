import { groundIn } from './actions/said-words.ts';

/** Something burnt, or made someone ill: told as having happened, not asked as what might be. */
export function tellsDanger(text: string): boolean {
  return groundIn(text) === 'unsafe' && !mightBe.test(text);
}

const mightBe =
  /如果|要是|万一|会不会|会.{0,6}[吗么]|能不能|有没有可能|正常(?:吗|么)|\b(?:if|would|could|might|can (?:it|they|this)|does (?:it|this)|do (?:they|these)|will (?:it|they)|is it (?:normal|safe)|ever)\b/i;

/** Speaks of a lawyer, an authority, the press or taking the money back by the bank. */
export const threatens = (text: string): boolean => threat.test(text);

const threat =
  /\b(?:charge ?back|lawyers?|attorney|solicitor|legal action|take you to court|small claims|sue|suing|trading standards|consumer (?:protection|rights|council)|report (?:you|this) to|call(?:ing)? the police|go(?:ing)? to the (?:press|media|papers))\b|(?<!\d)123[14]5(?!\d)|消(?:费者)?协(?:会)?|律师|起诉|上法院|打官司|工商局|市监局|市场监管|找媒体|曝光你们|报警|投诉到/i;

/** Wants to lodge a complaint as such, rather than telling what is wrong. */
export const lodgesComplaint = (text: string): boolean => lodges.test(text.trim());

const lodges =
  /^(?:我)?(?:真的|现在)?(?:就?是?要|想|必须)?(?:去)?投诉(?:你们?|一下)?(?:家|店|的)?(?:快递|物流|客服|服务)?(?:了|啊|吧)*[。.!！~]*$|^(?:i|we)(?: really)?(?: want to|'d like to| would like to|'m going to| am going to| need to)? (?:complain|(?:make|file|lodge|raise) a (?:formal )?complaint)(?: about (?:this|it|you|that))?[.!]*$/i;

/** Wants whoever decides: a person, whatever else the message asks. */
export const asksForLead = (text: string): boolean => asksLead.test(text);

const asksLead =
  /(?:找|叫|让|要|喊|转|请|联系|见)(?:一下)?(?:你们?|您们?|贵店|店里|店铺|客服)?(?:的)?(?:那个)?(?:主管|经理|领导|负责人|老板|上级|店长)|\b(?:speak|talk|escalate|complain|pass me|put me|connect me|transfer me)\b.{0,25}\b(?:your|a|the) (?:manager|supervisor|boss|superior)|\b(?:want|need|get|call|give me|bring|ask|where(?:'s| is))\b.{0,12}\b(?:your|a|the) (?:manager|supervisor|boss)\b(?!['’]s)|^(?:your )?(?:manager|supervisor)(?:,? (?:please|now))?[.!]*$/i;
