/**
 * The language that words are marked as, so that they are drawn and read out as such: Chinese, unless Latin letters
 * outweigh it (a character says about as much as three letters).
 */
export function langOf(words: string): 'zh-CN' | 'en' {
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han > 0 && han * 3 >= latin ? 'zh-CN' : 'en';
}
