import type { Segment } from '../../../understanding/understanding.ts';
import { whereabouts, type Matter } from '../../matter.ts';
import type { DialogueMemory } from '../../playbook.ts';

/** A gift that came, or should have come, with an order. */
export const speaksOfGift = (text: string): boolean => gift.test(text);

const gift =
  /赠(?:品|送|的)|礼品|满赠|说好(?:要|会)?送|(?<!快递|[配派寄运发])送的(?!时候|快|慢|太|很|地址|货)|(?:写着|说|活动|会|应该|有)送(?!到|货|达|来|去|给|回|餐)\p{Script=Han}{1,6}|\b(?:you|u|as|that (?:was|were)|which (?:was|were)) promised\b|\bgift(?!\s?(?:card|box|wrap|for|to|voucher))|freebie|\bcom(?:es?|ing) with\b|\bcame with (?:it|them|my|the|those|that)\b|(?<!feel )\bfree\b(?! (?:of charge|shipping|delivery|returns?|to))/iu;

const notThere =
  /(?<!有)没(?:有)?(?:收到|见|看到|找到|给|寄|发|放|装|送|附|拿到)|没有(?=$|[,，。.!！啊呀])|都没|未收到|漏|忘(?:了|记)?(?:给我)?(?:发|放|寄|装|给)|少了|补(?:给|发|寄|一下)|呢(?=$|[?？,，。])|missing|\bbut (?:not|no|without)\b|never|nowhere|forgot|left out|no sign|\bnot (?:in|there|here|included)\b|(?:are|is|were|was|do|did|have|has)n['’]?t\b|\bwhere(?:['’]?s| is| are)\b/i;

const inGeneral = /如果|要是|万一|退.{0,8}(?:赠品|礼品)|\bif\b|\breturn/i;

/** Something promised with the goods hasn't come: “赠品没收到”, "the free socks aren't there". */
export const missesGift = (text: string): boolean => gift.test(text) && notThere.test(text) && !inGeneral.test(text);

/** Says that what is named, and known to be the gift, wasn't there: “袜子没送”, "no socks in it". */
export const saysNotThere = (text: string): boolean =>
  (notThere.test(text) || lacks.test(text)) && !inGeneral.test(text);

const lacks =
  /没(?:有)?(?:在|来|到|见)|没(?:有|了)?[啊呀呢的]*$|(?:里面?|箱子?|盒子?|包裹)[^,，。]{0,3}没|\b(?:but|had|with|has|have|is|are|was|were|got|and) no\b|^no\b|\bwithout\b|\b(?:was|were|is|are|did|do|have|has)nt\b/iu;

/** What is missing was in none of the parcels: "neither had it", “两个包裹里都没有”. */
export const inNoParcel = (text: string): boolean =>
  /\bneither\b.{0,24}\b(?:had|has|have|contain\w*|it)\b|\bnot in (?:either|any of)\b|(?:两|哪|几)个?(?:包裹|箱子?|盒子?|快递)(?:里面?)?都没/i.test(
    text,
  );

/** “包裹到了，袜子没放”, "the box came but no socks in it": something that is named wasn't in what came. */
const cameWithout =
  /(?:包裹|快递|箱子?|盒子?|东西|货)(?:都|全|已经)*(?:到|收到|来|拆|打开|签收)了?[^?？]{0,12}(?:没(?:有)?(?:送|放|装|给|见|看到|附)|(?:里面?)?没有|少了)|\b(?:parcels?|box(?:es)?|packages?|order|deliver(?:y|ies))\b.{0,16}\b(?:came|arrived|here|open(?:ed)?)\b.{0,24}\b(?:no|without|missing)\b(?! (?:delay|problem|issue)s?\b)/iu;

/** A gift that isn't there, or what is talked of and was in no parcel: something to be mended, whatever it sounds like. */
export function readMissingGift(segment: Segment, { open, lastIntent }: Readonly<DialogueMemory>): Matter | undefined {
  const intent = { id: 'item_problem', confidence: 1 } as const;
  const matter: Matter = { intent: intent.id, confidence: 1, segment: { ...segment, intent } };
  if (missesGift(segment.text)) return matter;
  if (segment.entities.products.length > 0 && cameWithout.test(segment.text)) return matter;
  const talkedOf = [lastIntent, open?.intent];
  const ofParcels = talkedOf.some((last) => last === 'item_problem' || (last && whereabouts.includes(last)));
  if (!ofParcels || !inNoParcel(segment.text)) return undefined;
  return open?.intent === 'item_problem' ? { ...matter, resumes: open } : matter;
}
