/**
 * What is worn hurts or rubs, and nothing is said of its size: whether another size would mend it nobody knows, so that the
 * reason is what they said and no more.
 */
export const onlyHurts = (words: string): boolean => hurts.test(words) && !size.test(words);

const hurts =
  /磨脚|磨(?:后跟|脚跟|脚趾|皮)|硌脚|硌得|脚疼|起泡|\b(?:hurts?|hurting|rub(?:s|bing)?|blisters?|uncomfortable)\b/iu;
const size =
  /(?:太|偏|有点|有些|稍微?)(?:大|小|紧|松|挤|长|短|肥|瘦|宽|窄)|[大小]了|[大小]一[号码]|[尺号]码|码数|尺寸|不(?:合脚|合身|合适)|挤脚|穿不|\b(?:size|fit|fits|tight|loose|big|small|large|wide|narrow|short|long)\b/iu;
