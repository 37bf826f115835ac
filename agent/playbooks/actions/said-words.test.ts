import { describe, expect, it } from 'vitest';
import {
  asksAboutIt,
  cancelReasonIn,
  faultIn,
  fitsIn,
  groundIn,
  pleadsPrice,
  remedyIn,
  usedIn,
  wantsOtherGoods,
} from './said-words.ts';

describe('what shoppers say of goods', () => {
  it.each([
    ['收到是碎的', 'damaged'],
    ['the lamp arrived broken', 'damaged'],
    ['耳机左边没声音了', 'faulty'],
    ['the zip broke after a week', 'faulty'],
    ['发错颜色了，发错货了', 'wrong_item'],
    ['you sent me the wrong size', 'wrong_item'],
    ['you sent me grey socks, i ordered black', 'wrong_item'],
    ['我买的是黑色，发来灰色', 'wrong_item'],
    ['少发了一双袜子', 'missing_part'],
    ['the charger is missing', 'missing_part'],
    ['快递丢了', 'not_received'],
    ['my boots never arrived', 'not_received'],
    ['充电的时候冒烟了', 'unsafe'],
    ['the battery is swollen', 'unsafe'],
    ['鞋子太小了', 'wrong_size'],
    ["it doesn't fit", 'wrong_size'],
    ['太贵了', 'price'],
    ['等不及了', 'late'],
    ['不想要了', 'changed_mind'],
    ['I changed my mind', 'changed_mind'],
    ['我要退货', undefined],
    ['I want to return the jacket', undefined],
  ])('reads %s as %s', (text, ground) => {
    expect(groundIn(text)).toBe(ground);
  });

  it('takes reasons of taste for no fault', () => {
    expect(faultIn('不喜欢，不想要了')).toBeUndefined();
  });

  it.each([
    ['给我补发', 'reship'],
    ['I want a refund, not a replacement', 'refund'],
    ['i dont want another one i just want my money back', 'refund'],
    ['没有必要补发 直接退钱吧', 'refund'],
    ['I want another one, not my money', 'reship'],
    ['不用退款，换一个好的', 'exchange'],
    ['send it again please', 'reship'],
    ['想退货', 'return'],
    ['怎么办', undefined],
  ])('hears in %s the wish %s', (text, remedy) => {
    expect(remedyIn(text)).toBe(remedy);
  });

  it('tells how a size turned out, also by the size wished for', () => {
    expect(fitsIn('想换大一码')).toBe('too_small');
    expect(fitsIn('I need a smaller one')).toBe('too_large');
    expect(fitsIn('I love it')).toBeUndefined();
  });

  it('tells worn from unworn from unsaid', () => {
    expect(usedIn('开封了')).toBe(true);
    expect(usedIn('没开封')).toBe(false);
    expect(usedIn('穿过一次')).toBe(true);
    expect(usedIn('没穿过，吊牌还在')).toBe(false);
    expect(usedIn("I haven't worn it")).toBe(false);
    expect(usedIn('耳机用了两天不喜欢')).toBe(true);
    expect(usedIn('已经连上手机用过了')).toBe(true);
    expect(usedIn('没连过手机')).toBe(false);
    expect(usedIn('用了优惠券')).toBeUndefined();
    expect(usedIn('想退')).toBeUndefined();
  });

  it('tells why an order is cancelled, where that is said', () => {
    expect(cancelReasonIn('取消订单，拍错了')).toBe('ordered_by_mistake');
    expect(cancelReasonIn("cancel it, it's too expensive")).toBe('price');
    expect(cancelReasonIn('cancel my order')).toBeUndefined();
  });
});

describe('a question about the rules', () => {
  it.each(['怎么退货', '还能取消吗', 'can I still cancel?', 'how do I return something?'])('is %s', (text) => {
    expect(asksAboutIt(text)).toBe(true);
  });
  it.each(['可以帮我取消订单吗', '我要退货', 'can you cancel my order please?', 'I want to return it'])(
    'is not %s',
    (text) => {
      expect(asksAboutIt(text)).toBe(false);
    },
  );
});

describe('a plea for a better price', () => {
  const named = (products: string[] = []) => ({ products, orderNumbers: [] });

  it.each(['太贵了能便宜点吗', '有没有优惠', '再少点吗', 'any discount?', 'it is too expensive'])('is %s', (text) => {
    expect(pleadsPrice({ text, entities: named() })).toBe(true);
  });
  it.each(['退款多少', '不用了', 'when does it arrive'])('is not %s', (text) => {
    expect(pleadsPrice({ text, entities: named() })).toBe(false);
  });
  it('is none of other goods', () => {
    expect(pleadsPrice({ text: '跑鞋有优惠吗', entities: named(['跑鞋']) })).toBe(false);
  });
});

describe('a swap for other goods', () => {
  it.each([
    ['鞋能换成靴子吗', ['鞋', '靴子']],
    ['swap the jacket for a hoodie', ['jacket', 'hoodie']],
    ['想换成别的款', []],
    ['exchange it for a different model', []],
  ])('is wished for by %s', (text, products) => expect(wantsOtherGoods({ text, entities: { products } })).toBe(true));
  it.each([
    ['换成38码', []],
    ['鞋子换大一码', ['鞋子']],
    ['exchange the jacket for an L', ['jacket']],
    ['the jacket is tight over a jumper, swap the M for an L', ['jacket', 'jumper']],
  ])('is not by %s', (text, products) => expect(wantsOtherGoods({ text, entities: { products } })).toBe(false));
});

it('takes a camera that fails for no fault of the goods', () => {
  expect(faultIn('赠品少了，照片我拍不了，手机坏了')).toBe('missing_part');
  expect(faultIn('the sleeve is stained, my phone is broken so no photos')).toBe('faulty');
  expect(faultIn("can't send photos, my camera is broken")).toBeUndefined();
  expect(faultIn('手机壳碎了')).toBe('damaged');
});

describe('one of two remedies, with the other turned down', () => {
  it.each([
    ["please dont refund it, i'd rather you post everything again", 'reship'],
    ["I don't want my money, just ship me the whole lot again", 'reship'],
    ['do not give me the money back, send the boots and the scarf once more', 'reship'],
    ["don't bother refunding, get it replaced", 'reship'],
    ['别给我退钱 把东西都补发过来吧', 'reship'],
    ['我不要退 全给我重新寄', 'reship'],
    ['钱不用退了 我只要货', 'reship'],
    ["don't send it again, money back please", 'refund'],
    ['别再发了 直接退款', 'refund'],
    ['不要补发了 退我钱', 'refund'],
    ["why don't you refund me", 'refund'],
    ["you still don't refund me", 'refund'],
    ['要退货', 'return'],
  ])('is the one that is wanted: %s', (text, remedy) => expect(remedyIn(text)).toBe(remedy));
});
