import type { Localized } from '../../../knowledge/language.ts';
import type { ProductLine } from '../../commerce/product.ts';
import type { ClaimGround } from '../action-kinds.ts';
import { photosAsked } from '../photos-asked.ts';
import type { Rule } from '../rule.ts';

/** Photos where they are asked for; an operator may go without, within `photo_waiver`. */
export const photosNeeded: Rule = {
  id: 'photos_needed',
  actions: ['request_return', 'request_exchange', 'request_refund', 'reissue_missing_gift'],
  decide(action, policy) {
    if (action.operator?.waivesPhotos !== undefined) return undefined;
    const asked = photosAsked(action, policy);
    if (!asked) return undefined;
    const { because, ground, productLine } = asked;
    return { decision: 'deny', needs: 'photos', because, tell: photoOf(ground, productLine) };
  },
};

function photoOf(ground: ClaimGround, productLine: ProductLine): Localized {
  switch (ground) {
    case 'damaged':
      return {
        en: "I'm sorry it arrived like that. Please send a photo of the item, the box and the shipping label here, then I can go on.",
        zh: '抱歉让您收到这样的商品。请把商品、外箱和面单拍一下发过来，我马上接着处理。',
      };
    case 'missing_part':
      return {
        en: 'Please send a photo of everything that was in the box, then I can go on.',
        zh: '请把箱子里收到的所有东西拍一张照片发来，我接着帮您处理。',
      };
    case 'wrong_item':
      return {
        en: 'Sorry about the mix-up. Please send a photo of the item and its label.',
        zh: '抱歉发错了。请把商品和上面的标签拍一下发给我。',
      };
    case 'faulty':
    case 'not_as_described':
    case 'unsafe':
      return productLine === 'pet_food'
        ? {
            en: "Please don't feed any more of it, and keep the bag for now. Send a photo that shows the problem and the batch number, then I can go on.",
            zh: '先别再喂了，袋子也请先留着。请拍一张能看清问题的照片发来，批号也拍上，我接着帮您处理。',
          }
        : {
            en: 'Please send a photo that shows the problem, then I can go on.',
            zh: '请拍一张能看清问题的照片发来，我接着帮您处理。',
          };
    case 'changed_mind':
    case 'wrong_size':
    case 'not_received':
    case 'late':
    case 'price':
      return {
        en: 'Please send a photo of the item as it is now, with its tags or packaging, then I can go on.',
        zh: '请拍一下商品现在的样子，吊牌或包装也拍进去，我接着帮您处理。',
      };
  }
}
