/*
 * What people say around an answer, in both languages: it greets one shopper, and says nothing to the next. Anchored to
 * the beginning and to whole sentences at the end, so that an answer's own words stay.
 */

const opening =
  /^\s*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening))(?: there)?(?: \p{Lu}[\p{L}'’.-]*){0,3}\s*[,.!:–—]+|(?:[Ii][’']?m|[Ii] am|[Tt]his is|[Mm]y name is)(?: \p{Lu}[\p{L}'’-]*){1,3}(?: (?:from|with|at) [^.!,]{2,30})?[.!,]|(?:[Tt]hanks|[Tt]hank you)(?: (?:so|very) much)? for (?:waiting|your patience|writing|reaching out|getting in touch|asking|contacting us)[^.!,]{0,20}[.!,]|[Ss]orry (?:for|about) the (?:wait|delay)[.!,])\s*/u;
const openingZh =
  /^\s*(?:(?:[\p{Script=Han}A-Za-z· ]{0,8}?)(?:您好|你好)[呀啊哦]?|亲亲?|嗨|哈[喽啰]|(?:早上|上午|中午|下午|晚上)好|我是[^，。,！!]{1,12}|(?:抱歉|不好意思)?[，,]?让您久等了|(?:感谢|谢谢)您?的?(?:耐心)?等待|(?:感谢|谢谢)您?的?(?:咨询|联系|来信))[，,。！!～~：:\s]+/u;

const closing =
  /^(?:is there anything else\b.*|(?:please )?(?:just )?(?:let me|let us) know if\b.{0,60}|(?:please )?feel free to (?:ask|contact|reach|write|message|get in touch)\b.*|(?:i )?hope (?:this|that|it) helps\b.*|have a (?:nice|good|great|lovely)\b.*|(?:many )?(?:thanks|thank you)\b.{0,40}|(?:best|kind|warm)(?: regards| wishes)\b.*|(?:cheers|bye|goodbye|take care)\b.{0,20})$/isu;
const closingZh =
  /^(?:(?:请问)?(?:您)?还有(?:什么|其他|其它|别的).{0,20}|(?:如果?|若)?(?:您)?(?:还)?有(?:任何|什么|其他|别的)?(?:问题|需要|疑问).{0,8}(?:随时|联系|找我|问我|告诉我|来找|咨询).{0,14}|祝您?.{1,16}|(?:感谢|谢谢)(?:[您你亲].{0,14}|支持|理解|配合)?|希望(?:能)?帮到您.{0,4}|不客气.{0,6}|再见.{0,4}|拜拜.{0,4})$/u;

/** An operator's words without the greeting, the name and the wait before them and the good wishes after them. */
export function stripManners(text: string): string {
  let rest = text.trim();
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(opening, '').replace(openingZh, '');
  }
  const sentences = rest.match(/[^.!?。！？\n]*(?:[.!?](?!\s|$)[^.!?。！？\n]*)*[.!?。！？\n]*\s*/gu) ?? [];
  const kept = sentences.filter((sentence) => sentence !== '');
  while (kept.length > 0 && isClosing(kept.at(-1) ?? '')) kept.pop();
  const words = kept.join('').trim();
  return words.replace(/^\p{Ll}/u, (letter) => (words === text.trim() ? letter : letter.toUpperCase()));
}

function isClosing(sentence: string): boolean {
  const words = sentence.trim().replace(/[.!?。！？～~\s]+$/u, '');
  return words === '' || closing.test(words) || closingZh.test(words);
}
