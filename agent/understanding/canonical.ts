/**
 * Ways of speech brought to one form, so that what was learned from one shopper holds for the next: dialect and slang
 * for the plain word, particles that only colour the voice left out, polite openings dropped when a wish follows.
 * Takes a normalised text.
 */
export function canonical(normal: string): string {
  let text = normal;
  for (const [pattern, plain] of chinese) text = text.replace(pattern, plain);
  for (const [pattern, plain] of english) text = text.replace(pattern, plain);
  return withoutCourtesy(text.replace(/\s+/gu, ' ').trim());
}

const chinese: readonly (readonly [RegExp, string])[] = [
  [/滴(?=\p{Script=Han})/gu, '的'],
  [/[啊呀哦哈捏咯哟噢呦嘞喔唷哇]+(?=$|[^\p{Script=Han}])|(?<=\p{Script=Han})[呗啦]+(?=$|[^\p{Script=Han}])/gu, ''],
  [/啥时候|啥时|几时|何时|多会儿|多咱|什么时间|啥时间/gu, '什么时候'],
  [/咋样/gu, '怎么样'],
  [/咋整|咋弄|怎么整|怎么弄|怎么搞|咋办|怎么办理/gu, '怎么办'],
  [/咋回事|什么情况|啥情况|什么鬼情况/gu, '怎么回事'],
  [/咋|怎样/gu, '怎么'],
  [/为啥|为何|干嘛|凭啥/gu, '为什么'],
  [/啥/gu, '什么'],
  [/俺|咱(?!家|们)|本人/gu, '我'],
  [/咱家|你们家|你家|你们店|你店|贵店|贵司|店里|咱们/gu, '你们'],
  [/今儿个?|今日/gu, '今天'],
  [/明儿个?|明日/gu, '明天'],
  [/昨儿个?|昨日/gu, '昨天'],
  [/礼拜|星期/gu, '周'],
  [/(?<=[一二两三四五六七八九十几半])个周/gu, '周'],
  [/木有|冇|没得/gu, '没有'],
  [/有没有(?=\p{Script=Han})/gu, '有'],
  [/(?<=\p{Script=Han})(?:不|没|没有|么|不呢|没呢|没啊)(?=\s*[?？]?\s*$|[,，?？])/gu, '吗'],
  [/(\p{Script=Han})(?:不|没)\1/gu, '$1$1不'],
  [/能不能|可不可以|可否|能否|可以不可以/gu, '能'],
  [/俩/gu, '两个'],
  [/仨/gu, '三个'],
  [/瞅瞅|瞧瞧|瞅一?下|看下|看一下|瞄一下/gu, '看看'],
  [/查下|查一下|查询一?下?|查一查/gu, '查查'],
  [/替我|给俺|帮忙|帮我|替咱|麻烦你?|劳驾|烦请|请你?帮/gu, '帮我'],
  [/拿不到|收不到/gu, '没收到'],
  [/捎|捎带/gu, '带'],
  [/东东/gu, '东西'],
  [/毛爷爷|银子|米米|票子|米(?=还没|没退|呢)/gu, '钱'],
  [/搞定没|弄好没/gu, '好了吗'],
];

const english: readonly (readonly [RegExp, string])[] = [
  [/\b(?:would|wud) (?:like|love) to\b|\bwish to\b|\blooking to\b|\bhoping to\b|\bkeen to\b|\bneed to\b/gu, 'want to'],
  [/\b(?:would|wud) like\b|\bwould love\b|\bfancy\b/gu, 'want'],
  [
    /\b(?:cud|could|may|might|am i able to|is it possible to|would it be possible to|any chance i can) (?=i\b|we\b)/gu,
    'can ',
  ],
  [/\b(?:cud|could|would|will) you\b/gu, 'can you'],
  [/\bgoing to\b|\babout to\b/gu, 'will'],
  [/\b(?:em|'em)\b/gu, 'them'],
  [/\b(?:kindly|pls|plz|plss|please)\b/gu, 'please'],
  [/\b(?:mate|bro|pal|buddy|dude|man|sir|madam|mam|dear|guys|folks|lol|haha|tbh|btw|jk|hun|babe)\b/gu, ' '],
];

/** Greetings, thanks and titles around a wish; alone they are all there is, and stay. */
const opening =
  /^(?:\s*(?:hi+|hello+|hey+|hiya|heya|yo|good (?:morning|afternoon|evening|day)|there|again|excuse me|sorry|ok|okay|so|well|please|亲+|亲爱的|在吗|你好|您好|哈喽|嗨|嘿|早上好|下午好|晚上好|请问一?下?|请教一?下?|想问一?下?|我想问一?下?|问一?下|打扰一?下?|不好意思|那个|老板|店家|客服|掌柜的?|小姐姐|老铁|老哥)(?![a-z])[\s,.!~。]*)+/u;
const closing =
  /(?:[\s,.!~]*(?<![a-z])(?:thanks(?: (?:in advance|a lot|so much|for (?:your|the) help))?|thank you(?: (?:so|very) much)?|cheers|please|ta|谢谢[你您]?|多谢|感谢|拜托了?|谢啦|谢了|辛苦了?|求求了?|急)[\s.!~]*)+$/u;

function withoutCourtesy(text: string): string {
  const bare = text.replace(opening, '').replace(closing, '');
  const words = (bare.match(/[a-z0-9]+/gu)?.length ?? 0) + (bare.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
  return words >= 2 ? bare : text;
}
