import { faultIn } from '../playbooks/actions/said-words.ts';
import { goodsSaid } from '../wishes/goods-said.ts';
import type { Said } from './read-talk.ts';

/** Tells beside a question what is wrong with goods of theirs: “the zip came off yesterday, can I get a new one?” */
export const tellsTrouble = ({ text }: Pick<Said, 'text'>): boolean =>
  goodsSaid(text).length > 0 &&
  text
    .split(/(?<=[,，。.;；!！?？\n])/u)
    .some(
      (breath) =>
        faultIn(breath) !== undefined &&
        !/[?？]\s*$|[吗呢]$|^\s*(?:does|do|is|are|can|could|will|would|what|how)\b|\bif\b|\bin case\b|如果|要是|万一|会不会/iu.test(
          breath,
        ),
    );

/** Tells that goods haven’t come, whatever it was taken for: no money, gift, code or answer is waited for. */
export const tellsLate = ({ text }: Pick<Said, 'text'>): boolean =>
  text
    .split(/(?<=[,，。.;；!！?？\n])/u)
    .some((breath) => late.test(breath) && !ofElse.test(breath) && !/\bif\b|如果|要是|万一/iu.test(breath));

const late =
  /(?:还|都|一直|怎么)没(?:有)?(?:到|收到|送到|送来)(?!账)|快递(?:怎么|咋)回事|快递(?:丢|没)了|\btracking (?:says|shows|said)\b.{0,16}\b(?:lost|missing)\b|\b(?:parcel|package|order) (?:is|was|got) (?:lost|missing)\b|\b(?:parcel|package|order|it) (?:still )?(?:has|have|had)(?:n['’]t| not| never) (?:arrived|come|turned up)\b|\bnever (?:arrived|turned up)\b/iu;
const ofElse =
  /退|钱|款|券|赠|礼|码|回复|消息|短信|邮件|发票|\b(?:refund|money|voucher|coupon|gift|code|reply|answer|e-?mail|invoice|text|label)\b/iu;

/** It is their money that they wait for, whatever parcel was looked for. */
export const awaitsRefund = ({ text }: Pick<Said, 'text'>): boolean =>
  /(?:退款|退的钱)[^，。！？,]{0,8}(?:没(?:有)?(?:到|收到|来)|不到|到账|到了?没|到哪|进度|什么时候)|\b(?:where|when|status of)\b[^.,!?]{0,20}\brefund\b|\brefund\b[^.,!?]{0,24}\b(?:arriv\w*|come|came|received?|here|there|status)\b/iu.test(
    text,
  );
