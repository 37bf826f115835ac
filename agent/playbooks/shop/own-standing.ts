import { phrase } from '../voice.ts';

/** Asks how many points the shopper has, or whether they are a member or VIP: what stands in their account alone. */
export const asksOwnStanding = (text: string): boolean => balance.test(text) || standing.test(text);

const balance =
  /我(?:账[号户]里?)?(?:现在|目前|一共|总共)?(?:还)?(?:有|剩)(?:下|了)?(?:多少|几个?|啥|没有)?(?:个|点)?积分|我的?(?:会员)?积分(?:现在)?(?:有|还有|还剩|剩)?(?:多少|几)|积分余额|(?:查|看)(?:一?下|看)?(?:我的?)?积分|\bhow many (?:loyalty |reward )?points (?:do|have) i\b|\bpoints balance\b/i;
const standing =
  /我(?:现在|目前|已经)?(?:是不是|算不算|是|算)(?:个|你们的?)?(?:会员|vip)|我(?:的)?(?:会员)?(?:等级|级别)|我(?:还)?(?:差|要再?买|再买)(?:多少|几).{0,8}(?:vip|会员|升级)|\bam i (?:already |still |now )?(?:an? )?(?:member|vip)\b|\bmy (?:membership )?(?:tier|status|level)\b/i;

/** Said before the rule on it, which is all that can be told. */
export const standingUnseen = phrase({
  en: () => "I can't see your points or your membership level here; the rule is:",
  zh: () => '您账号里的积分和会员等级我这边看不到，规则是：',
});
