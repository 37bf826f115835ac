/** The words without what they turn down: “not a refund, a new one” wants a new one. */
export const withoutUnwanted = (text: string): string => text.replace(unwanted, ' ');

const unwanted = new RegExp(
  [
    // turned down by its name
    String.raw`(?:不用|不要|不想|别|不)(?:再|是)?(?:补发|重发|换|退货|退款)`,
    String.raw`(?:不用|不要|不想|不想要|别|不)(?:再|给我|帮我|急着|要)*退?(?:钱|款)(?![^，,。！!\s]{0,4}就)`,
    String.raw`(?:不用|不要|不想|别)(?:再|给我|帮我|急着)*退(?:给我|我)?(?![货换了过])`,
    String.raw`(?:没必要|没有必要|用不着|犯不着|不必)(?:再|给我|帮我)*(?:补发|重发|补寄|换货?|退货|退款)`,
    String.raw`(?:补发|重发|换货|退货|退款)(?:什么的|的话)?(?:就|也|都)?(?:不用|不必|不要|免|算)了`,
    String.raw`\b(?:not|don'?t want|no|instead of|(?:rather )?than) (?:a |an |any |another |the |my |to )?(?:replacement|refund|exchange|swap|new one|return)`,
    String.raw`(?<!\b(?:why|if|you|u|they|still|how come) )\b(?:(?:do|wo)n['’]?t|do not|never|rather not|no need (?:to|for)|without|instead of) (?:just |please |bother |want |wanna |need |you |u |to |me |us |a |an |the |my |any |giving |getting |taking |doing )*(?:refund|money|cash|replac|re-?send|re-?ship|exchang|swap)\w*(?: back)?`,
    String.raw`\b(?:do|wo)n['’]?t (?:bother |want (?:you to )?|need (?:you to )?)?(?:send|ship|post)(?:ing)? (?:\w+ ){1,4}(?:again|anew|once more)`,
    String.raw`(?<!\b(?:why|if|you|u|they) )\b(?:(?:do|wo)n['’]?t|do not|(?:would |['’]d )?rather not) (?:bother |want (?:you )?to |wanna |need to |have to )?(?:have to )?(?:send|ship|post)(?:ing)? (?:\w+ ){1,4}back\b`,
    String.raw`\bpay(?:ing|ment)? (?:by|on|via|against|with) (?:an )?invoice|不?退?运费险`,
    String.raw`(?:不能|不可以|没法)退(?:货|款)?(?:这个|这事)?我?也?(?:知道|清楚|明白|理解)|知道(?:是)?(?:不能|不可以|没法)退(?:货|款)?`,
    String.raw`(?:不用|不要|不想|别)(?:再|给我|帮我)*(?:发|寄)(?:一[份次套双件个])?(?:过来)?了`,
    String.raw`\b(?:not|(?:do|wo)n['’]?t (?:want|need)|do not (?:want|need)|no need for|instead of|(?:rather )?than) (?:a |any |yet )*(?:another|new|second|fresh)(?: (?!just\b|i\b|my\b|refund\b|money\b)[\w'’]+)?`,
    // not waited for
    String.raw`\b(?:can['’]?t|cannot|don['’]?t|do not|won['’]?t|not)(?: be| want| going| to| feel| like)* (?:bother|wait)\w*[^,.;!?]*`,
    String.raw`(?:不想|不愿意?|懒得|没空)再?等[^，,。；！？\s]*`,
  ].join('|'),
  'gi',
);

/** The words without what takes a wish back. */
export const withoutWithdrawal = (text: string): string => text.replace(withdrawal, ' ');

/** Takes a wish back in so many words: “算了不退了”, "don't cancel it after all". */
export const namesWithdrawal = (text: string): boolean => withdrawal.test(text);

const withdrawal =
  /(?:不|别|甭|先不|不用|不想|不要|不打算)(?:再|给我|帮我)*(?:取消|退|换|改|申请|办)(?:订单|货|款|单|掉|地址|理)?(?:了|啦|吧|先)|(?:不|别|不用|不想|不打算)(?:取消|退(?:货|掉)?|换货?)(?:订单)?(?=\s*(?:$|[,，。!！~；;\s]))|(?:n['’]t|\b(?:do|wo|need|would|should)nt|\bnot|\bnever|\bno need to|\bno longer) (?:really )?(?:want to |need to |going to )?(?:cancel|return|refund|exchange|chang|swap)\w*(?: (?:it|them|this|that|(?:the|my) \w+))?(?: (?:any ?more|after all|then|now))?|\bi(?:['’]ll| will|['’]m| am)? (?:want to |going to )?keep(?:ing)? (?:it|them|(?:the|my) \w+)\b|(?<!\b(?:do|can|should|could|must|may) i )\b(?:keep|leave) (?:it|them|that|(?:the|my) order)(?: (?:as (?:it|they) (?:is|are|was|were)|be|alone|then|for now|please|pls))*(?=\s*(?:$|[.!,]))|(?:那|先|就|还是|给我)?留着(?:吧|好了|算了)?(?=\s*(?:$|[,，。!！~]))/i;
