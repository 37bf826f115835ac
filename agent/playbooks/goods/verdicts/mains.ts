import type { Judge } from './verdict.ts';

/** Where the mains have 100 to 127 V (IEC, world plugs), and where 220 to 240 V, as shoppers name the places. */
const low =
  /\b(?:us|usa|u\.s\.a?|america|united states|the states|stateside|new york|california|canada|toronto|vancouver|japan|tokyo|taiwan|mexico|colombia|venezuela|cuba)\b|美国|加拿大|日本|台湾|墨西哥|纽约|东京|洛杉矶|多伦多|北美/i;
const high =
  /\b(?:uk|u\.k\.|britain|england|scotland|wales|london|ireland|dublin|europe|eu|germany|berlin|france|paris|spain|italy|rome|portugal|netherlands|holland|belgium|sweden|norway|denmark|finland|poland|greece|switzerland|austria|australia|sydney|new zealand|singapore|hong kong|malaysia|thailand|vietnam|korea|india|dubai|south africa|russia|turkey)\b|英国|爱尔兰|欧洲|德国|法国|西班牙|意大利|葡萄牙|荷兰|比利时|瑞典|挪威|丹麦|芬兰|波兰|希腊|瑞士|奥地利|澳大利亚|澳洲|新西兰|新加坡|香港|马来西亚|泰国|越南|韩国|印度|迪拜|南非|俄罗斯|土耳其|伦敦|巴黎/i;

/** Which plugs are named, by where they fit. */
const plugs: readonly { named: RegExp; places: RegExp }[] = [
  {
    named: /\bUK\b|英规/i,
    places:
      /\b(?:uk|britain|england|scotland|wales|london|ireland|dublin|hong kong|singapore|malaysia)\b|英国|爱尔兰|香港|新加坡|马来西亚|伦敦/i,
  },
  {
    named: /\bEU\b|欧规/i,
    places:
      /\b(?:europe|eu|germany|berlin|france|paris|spain|italy|rome|portugal|netherlands|holland|belgium|sweden|norway|denmark|finland|poland|greece|austria|korea|turkey|russia)\b|欧洲|德国|法国|西班牙|意大利|葡萄牙|荷兰|比利时|瑞典|挪威|丹麦|芬兰|波兰|希腊|奥地利|韩国|土耳其|俄罗斯|巴黎/i,
  },
];

/** Names a place, or speaks of mains abroad. */
export const place = new RegExp(
  `${low.source}|${high.source}|\\babroad\\b|overseas|国外|出国|海外|电压|voltage|\\b1[012]0 ?v|\\b110\\b`,
  'i',
);

/** Whether it can be used on the mains of a place. */
export const voltageJudge: Judge = {
  asked: place,
  on: /voltage|电压/i,
  judge(value, question) {
    const isOnlyHigh = /2[234]0 ?V/i.test(value) && !/1[012]\d ?(?:V|[-–~至到])/i.test(value);
    if (!isOnlyHigh) return undefined;
    const asksLow = low.test(question) || /\b1[012]0 ?v|110/i.test(question);
    if (asksLow)
      return {
        holds: false,
        en: `it runs on ${value}, and the mains there have 100 to 120 V`,
        zh: `${value}，那边是100到120V的电`,
        lead: '用不了',
      };
    if (high.test(question))
      return {
        holds: true,
        en: `it runs on ${value.replace(/ only$/i, '')}, as the mains there do; mind the shape of the plug`,
        zh: `电压没问题（${value}），不过要留意插头形状`,
        lead: '能用',
      };
    return {
      holds: 'partly',
      en: `it runs on ${value}, so only where the mains have 220 to 240 V`,
      zh: `${value}，只能在220到240V的地方用`,
      lead: '看地方',
    };
  },
};

/** Whether its plug fits there. */
export const plugJudge: Judge = {
  asked: new RegExp(`${place.source}|plug|socket|插`, 'i'),
  on: /^plug|^插/i,
  judge(value, question) {
    const fits = plugs.some(({ named, places }) => named.test(value) && places.test(question));
    return fits ? { holds: true, en: `it fits there: ${value}`, zh: `插得上，${value}`, lead: '可以的' } : undefined;
  },
};
