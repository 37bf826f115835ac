/** Stickers that chat apps write as words in brackets, by the mood they show. */
const faces: readonly { face: string; named: RegExp }[] = [
  { face: '😡', named: /^(?:发?怒|生气|愤怒|咒骂|抓狂|哼|白眼|鄙视|angry)$/i },
  { face: '😭', named: /^(?:流泪|大哭|哭|快哭了|裂开|心碎|难过|委屈|苦涩|叹气|失望|崩溃|晕|衰|捂脸哭|cry|sob)$/i },
  {
    face: '😂',
    named:
      /^(?:捂脸|笑哭|破涕为笑|偷笑|呲牙|憨笑|微笑|愉快|坏笑|大笑|旺柴|狗头|doge|吃瓜|机智|耶|嘿哈|奸笑|调皮|可爱|害羞|joy|smile|laugh)$/i,
  },
  { face: '🙏', named: /^(?:合十|抱拳|拜托|可怜|双手合十|强|赞|ok|握手|玫瑰|爱心|比心|拥抱|鼓掌|再见|thanks|heart)$/i },
];

const bracketed = /[[【]\s*([\p{Script=Han}]{1,5}|[a-z]{2,8})\s*[\]】]/giu;

/** A text in which stickers such as “[狗头]” are the faces they stand for: moods, never words. What is no sticker stays. */
export function withFaces(text: string): string {
  return text.replace(bracketed, (whole, name: string) => faces.find(({ named }) => named.test(name))?.face ?? whole);
}
