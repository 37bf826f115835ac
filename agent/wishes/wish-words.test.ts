import { describe, expect, it } from 'vitest';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import { goodsCorrectedIn } from './corrects-goods.ts';
import type { WishKind } from './wish-kinds.ts';
import { wishesHeardIn } from './wish-words.ts';

const understand = createUnderstanding();

const kinds: Readonly<Record<string, WishKind>> = {
  G: 'goods_again',
  M: 'money_back',
  C: 'compensation',
  D: 'discount',
  E: 'exchange',
  R: 'return',
  X: 'cancel',
  A: 'address',
  W: 'right_goods',
};

/** What each asks for, in order; nothing where it only asks or tells of a refund. */
const sentences: readonly [words: string, wants: string][] = [
  ['my parcel never arrived, it must be lost. I want it sent again or my money back', 'GM'],
  ['please refund me', 'M'],
  ["I'd like the right one, and a coupon for the trouble would be nice", 'WC'],
  ['please send me the correct colour', 'W'],
  ['I want the money back and something for the trouble', 'MC'],
  ['is this the right size for me?', ''],
  ['给我换成对的', 'W'],
  ['重新发个对的给我吧', 'W'],
  ['how long does a refund take', ''],
  ["I'd like a replacement", 'G'],
  ["I don't want a replacement, give me the money back", 'M'],
  ['money back plus compensation or I sue', 'MC'],
  ['can I get a discount?', 'D'],
  ["the refund hasn't arrived yet", ''],
  ['where is my parcel', ''],
  ['I want a refund', 'M'],
  ['我的包裹一直没到，肯定是丢了。要么补发，要么退款', 'GM'],
  ['退款什么时候到账', ''],
  ['给我退钱', 'M'],
  ['能不能再寄一份', 'G'],
  ['赔我钱', 'C'],
  ['便宜20%我就留着', 'D'],
  ['打8折我就不取消', 'D'],
  ['包裹丢了怎么办', ''],
  ['全额退款', 'M'],
  ['重发一个新的给我吧，不然就退款', 'GM'],
  ['Either refund me in full or ship the boots again', 'MG'],
  ['Could I have my money back please?', 'M'],
  ['will I get a refund if I cancel?', ''],
  ['please ship another one', 'G'],
  ["Don't refund me, I want the scarf itself sent out again", 'G'],
  ['pay me ¥20 compensation for the delay', 'C'],
  ['I want ¥30 for the delay', 'C'],
  ['I want to know the reason for the delay', ''],
  ['I demand compensation and a full refund', 'CM'],
  ['knock 10% off and we have a deal', 'D'],
  ['make it 300 and I keep it', 'D'],
  ["I'd like to exchange it for a size M", 'E'],
  ['it says refunded but my bank shows nothing', ''],
  ['要么给我重新寄，要么退我钱', 'GM'],
  ['我就想把钱退回来', 'M'],
  ['退款要几天', ''],
  ['麻烦再发一双过来', 'G'],
  ['别给我退款，我要货', 'G'],
  ['必须赔偿我的损失', 'C'],
  ['能优惠点吗', 'D'],
  ['再便宜一点我就不退了', 'D'],
  ['换个大一码的', 'E'],
  ['显示退款了但是没到账', ''],
  ["Just give me a refund and we're done", 'M'],
  ['can you put the money back on my card', 'M'],
  ["I'm fine with you sending out the boots once more", 'G'],
  ['What compensation do you offer?', 'C'],
  ['my bank tells me there was no refund', ''],
  ['Can I have it refunded?', 'M'],
  ['do you give refunds for sale items?', ''],
  ["15% off and I'll take both", 'D'],
  ['Send me the missing socks again please', 'G'],
  ['I need my cash back today', 'M'],
  ['直接给我退钱得了', 'M'],
  ['补发吧，我急着穿', 'G'],
  ['你们是不是应该给点赔偿', 'C'],
  ['退款要收手续费吗', ''],
  ['帮我看看退款', ''],
  ['最低多少钱', 'D'],
  ['退款或补发都可以', 'MG'],
  ['请尽快重新发货', 'G'],
  ['这个可以免费补发吗', 'G'],
  ['退不退？', 'M'],
  ["I'd like you to return my payment", 'M'],
  ['could someone post me a new scarf', 'G'],
  ["I'm owed a refund since Monday", 'M'],
  ['what happens to my refund now?', ''],
  ['I expect a full refund and some compensation', 'MC'],
  ["I'd be happy with either a refund or another pair", 'MG'],
  ['is 10 percent off possible?', 'D'],
  ['my refund is late', ''],
  ['I want the order cancelled', 'X'],
  ['how much is the refund', ''],
  ['东西没收到，退钱给我', 'M'],
  ['我不想等了，退款吧', 'M'],
  ['退款被驳回了为什么', ''],
  ['给我重新补一份', 'G'],
  ['耽误我时间，怎么赔偿', 'C'],
  ['再少点我就拍了', 'D'],
  ['已经同意退款了对吧', ''],
  ['我想要回我的钱', 'M'],
  ['不退款我就投诉', 'M'],
  ['请问怎么申请退款', ''],
  ["I'd prefer the money", 'M'],
  ['just ship me the same thing again', 'G'],
  ["I'm asking for a refund, nothing else", 'M'],
  ['could you please issue a refund', 'M'],
  ['who handles refunds?', ''],
  ['the refund went to the wrong card', ''],
  ['Will you send it again or refund?', 'GM'],
  ['I want it re-delivered', 'G'],
  ['I am entitled to compensation', 'C'],
  ['can you match the 20% discount from last week', 'D'],
  ['is the refund minus shipping?', ''],
  ['Send another or my money back', 'GM'],
  ['please start the refund today', 'M'],
  ['what about a partial refund', 'M'],
  ['I was refunded twice', ''],
  ['the replacement is broken too', ''],
  ['帮忙退一下款', 'M'],
  ['要退款！', 'M'],
  ['能换成补发吗', 'G'],
  ['不补发也行，那就退款', 'M'],
  ['我同意退款方案', 'M'],
  ['退款路径是什么', ''],
  ['上次的退款少了10块', ''],
  ['寄新的过来吧', 'G'],
  ['你们打算怎么补偿我', 'C'],
  ['有没有优惠券', ''],
  ['降100我就不退', 'D'],
  ['补发的快递到哪了', ''],
  ['说好的赔偿呢', 'C'],
  ['赶紧退钱，别废话', 'M'],
];

const wantedIn = (text: string) => wishesHeardIn(text, understand).map(({ kind }) => kind);

describe('what a message asks to come out of it', () => {
  it('is told in the order in which it is said, and only where it is wanted', () => {
    const wrong = sentences.filter(([text, wants]) => {
      const expected = Array.from(wants, (sign) => kinds[sign]);
      return JSON.stringify(wantedIn(text)) !== JSON.stringify(expected);
    });
    // new ways to say it will be missed, but what is sure stays sure
    expect(wrong.length / sentences.length, wrong.map(([text]) => text).join('\n')).toBeLessThan(0.1);
  });

  it('names both where either would do, as they put them', () => {
    expect(wantedIn('it must be lost. I want it sent again or my money back')).toEqual(['goods_again', 'money_back']);
    expect(wantedIn('我要退款或者重新发一个')).toEqual(['money_back', 'goods_again']);
    expect(wantedIn('不要补发，直接退款')).toEqual(['money_back']);
    expect(wantedIn('when do I get my refund?')).toEqual([]);
    expect(wantedIn('补发的快递什么时候到')).toEqual([]);
  });

  it('says how much a lower price is to be', () => {
    expect(wishesHeardIn('打8折我就不取消')).toMatchObject([{ kind: 'discount', much: '8折' }]);
    expect(wishesHeardIn('give me 20 % off and I keep it')).toMatchObject([{ kind: 'discount', much: '20 %' }]);
  });

  it.each([
    ['差价也退我', ['difference']],
    ['降价了，差价退给我吧', ['difference']],
    ['大衣退款，之前的差价也退我', ['money_back', 'difference']],
    ['it got cheaper, I want the difference back', ['difference']],
    ["what's the difference between these two? I want to know", []],
    ['收件人也换成李明', ['address']],
    ['电话换成13800000000', ['address']],
    ['please change the recipient to Li Ming', ['address']],
    ['鞋子换成42码', ['exchange']],
    ['袜子是补一份还是两份', []],
    ['do I get one new pair or two?', []],
    ['发票也要开一下', ['invoice']],
    ['I also need an invoice', ['invoice']],
    ['你们可以开发票吗', []],
    ['你们得补点运费', ['fee_back']],
    ['迟了这么多天，补点钱吧', ['compensation']],
    ['Please send the shoes to the new Jalan Ampang address too', ['address']],
    ['please send me a new pair', ['goods_again']],
    ['那你们再补我一张券，耳机还有点杂音', ['compensation']],
    ['再补个差价', ['difference']],
    ['再补两双袜子', ['goods_again']],
    ['我要换一副新的', ['goods_again']],
    ['a new one and 200 yuan compensation', ['goods_again', 'compensation']],
    ['优惠力度能不能再大点？叫人工跟我说', ['discount']],
    ['change the address. And the running shoes should have been sent days ago!', ['address', 'hurry']],
    ['早就该发货了', ['hurry']],
    ['can you change the address of my shoes? New one: 12 Jalan Sultan, Kuala Lumpur', ['address']],
    ['please change the address. The new one is 12 Jalan Sultan', ['address']],
  ])('is heard for what it is: %s', (words, wants) => {
    expect(wantedIn(words)).toEqual(wants);
  });

  it.each([
    ['我要退羽绒服，不对，不是羽绒服，是大衣', ['大衣']],
    ['要退的是大衣不是羽绒服', ['大衣']],
    ['I want to return the jacket, sorry, not the jacket, the coat', ['coat']],
  ])('is for the goods that were meant: %s', (words, goods) => {
    expect(wishesHeardIn(words).map((wish) => wish.goods)).toEqual([goods]);
  });

  it('counts no thing that came as one that was named wrongly', () => {
    expect(goodsCorrectedIn('收到的不是羽绒服，是大衣').corrected).toEqual([]);
    expect(goodsCorrectedIn('I received a coat, not the jacket, the box is fine').corrected).toEqual([]);
  });
});
