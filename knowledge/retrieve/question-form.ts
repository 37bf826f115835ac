/** What a question wants to be told, by how it is put in either language. */
const forms: readonly { asked: RegExp; given?: RegExp }[] = [
  // how to do something
  {
    asked:
      /\bhow (?:do|to|can|could|should) |\bhow (?:does|is) .* work|怎么(?!算|样|这么|比|还|没|办|退的)|如何|咋(?!办|整)/i,
  },
  // how long, until when
  {
    asked:
      /how (?:long|soon|many (?:days|hours|weeks))|\bwhen\b|until when|what time|deadline|time limit|多久|几天|几点|什么时候|啥时候|多长时间|多少天/i,
    given:
      /\d+\s*个?\s*(?:hours?|days?|weeks?|months?|working|business|小时|天|日|周|个月|工作日)|\d:\d\d|[一二三四五六七八九十半]+(?:天|日|周|个月|小时|年)/i,
  },
  // how much money
  {
    asked:
      /how much|\bcosts?\b|\bfees?\b|\bprice\b|\bhow much .* pay|多少钱|要钱|交钱|花钱|收费|费用|[运邮]费|几[元块]|免费/i,
    given: /[¥￥$€£]\s?\d|\d+\s?(?:元|块|yuan)|\bfree\b|免费|免运费|包邮/i,
  },
  { asked: /\bwhy\b|为什么|为啥|怎么(?:这么|比|还|没)/i },
  { asked: /\bwhere\b|哪里|在哪|退到哪/i },
  { asked: /\bwho\b|谁/i },
];

/** What is left out, or doesn't work. */
const negative =
  /\b(?:what|why|which|who)\b.*(?:n['’]?t|\bnot)\b|(?:哪些|什么|为啥|为什么|怎么|咋)\p{Script=Han}{0,2}(?:不|没)|不了/iu;

/** 1 where a heading asks in the question's own way, -1 where it asks something else, 0 where either asks in no such way. */
export function sameForm(question: string, heading: string): -1 | 0 | 1 {
  if (negative.test(question)) return negative.test(heading) ? 1 : -1;
  const asked = forms.filter((form) => form.asked.test(question));
  const headed = forms.filter((form) => form.asked.test(heading));
  if (asked.length === 0 || headed.length === 0) return 0;
  return asked.some((form) => headed.includes(form)) ? 1 : -1;
}

/** Whether a passage gives the kind of figure (a time, an amount) that the question asks for. */
export function givesFigure(question: string, text: string): boolean {
  return forms.some(({ asked, given }) => given !== undefined && asked.test(question) && given.test(text));
}
