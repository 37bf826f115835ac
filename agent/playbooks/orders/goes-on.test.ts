import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../tools/asked-topics.ts';
import { createUnderstanding } from '../../understanding/create-understanding.ts';
import { openDemoDialogue } from '../dialogue-testing.ts';
import { readSegment } from '../readers/read-segment.ts';

const understand = createUnderstanding();

/** The last answer of a talk of one of the demo shop's shoppers. */
async function lastOf(key: string, ...said: string[]) {
  const talk = openDemoDialogue(key);
  let reply = await talk.say(said[0] ?? '');
  for (const text of said.slice(1)) reply = await talk.say(text);
  return reply;
}

const openDialogueOfStranger = () => openDemoDialogue(undefined);

describe('what follows on an order', () => {
  it.each([
    ['yan', 'can i return the earbuds', 'i opened the box already'],
    ['yan', '耳机能退吗', '是拆开了'],
  ])('takes a box that was opened for the state of goods that may go back, no fault: %s', async (key, first, next) => {
    const { text } = await lastOf(key, first, next);
    expect(text).toMatch(/come back|无理由退货/);
    expect(text).not.toMatch(/can't go back|就不能无理由|photo|照片/);
  });

  it('says no to what was worn', async () => {
    const { text } = await lastOf('anna', 'can i return the shell jacket', 'wore it once outside tho');
    expect(text).toContain("can't go back");
  });

  it.each(['到了我拒收', '那我直接拒收行不行', 'can i just refuse it when it comes'])(
    'goes by the rules of refusing a parcel: %s',
    (text) => {
      const [segment] = understand([text]).segments;
      const read = segment && readSegment(segment, { turns: 1, lastIntent: 'track_parcel', orderNumber: 'SM1' })[0];
      const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
      expect(read?.segment.text).toContain(wordingOf('returned_to_sender')[language]);
    },
  );

  it.each([
    ['anna', 'want to return the jacket, it isnt for me', 'what do i get back', /¥899/, /Socks/],
    ['omar', 'wheres my stuff', 'how much longer', /promised by \w+ 2 Dec/, /nothing newer/],
    ['omar', 'any news on my orders?', 'why is the first one so late', /isn’t on record/, /because/],
    ['mei', 'my coat is late', 'can i get it delivered somewhere else', /on its way/, /urge/],
    [
      'tom',
      'my hiking boots are too narrow, can i send them back',
      'what if i swap for wider ones',
      /delivered/,
      /pay for/,
    ],
    ['tom', 'did you refund me for the pants', 'to paypal or card?', /PayPal/, /nothing newer/],
    ['tom', '我上个月退的卫衣退了多少钱', '怎么少了', /运费¥/, /没有新的变化/],
    [
      'omar',
      'when will my shoes ship',
      'is it possible to split the order and send the shoes first',
      /colleague/,
      /behind/,
    ],
    ['mei', '快递一直停在武汉，怎么回事', '能退款吗', /签收/, /原路/],
    ['anna', 'is my jacket still within the return window', 'and the socks', /Socks.*until/, /why it goes/],
    ['tom', 'hi', 'the hoodie refund, which card is it going on', /PayPal/, /another card/],
  ])('answers %s what follows, and nothing else: %s, %s', async (key, first, next, told, never) => {
    const { text } = await lastOf(key, first, next);
    expect(text).toMatch(told);
    expect(text).not.toMatch(never);
  });

  it('leaves money for a delay of theirs to a person', async () => {
    const { result, replies } = await lastOf('omar', '有一单怎么还没发', '晚了有没有补偿');
    expect(result.intent?.id).toBe('complaint');
    expect(replies.length).toBeGreaterThan(0);
  });

  it('says what the sum of a refund is made of where it is disputed', async () => {
    const { text } = await lastOf('jun', 'how much is my refund', 'thats not right, i paid 548');
    expect(text).toContain('548');
  });

  it('looks for a lower price of the goods that are named next', async () => {
    const { calls } = await lastOf('yan', '耳机降价了能退差价吗', '那瑜伽裤呢');
    expect(calls).toContain('claim_price_protection');
  });

  it.each([
    ['anna', 'can i send back the shell jacket', 'and how much would i get', '¥899'],
    ['lihua', '我的大衣发货了没', '现在还能改颜色吗', '同事'],
    ['tom', 'what happened to the refund for my speaker', 'why was it rejected', "wasn't turned down"],
  ])('answers %s, after “%s”: %s', async (key, first, next, told) => {
    const { text } = await lastOf(key, first, next);
    expect(text).toContain(told);
    expect(text).not.toMatch(/nothing was cancelled/);
  });

  it('tells how several orders stand where it is asked what holds them up', async () => {
    const { calls, text } = await lastOf('omar', 'both my orders havent shipped, whats up');
    expect(calls).toContain('get_order');
    expect(text).toMatch(/ship/);
  });

  it.each([
    ['lihua', '最新那单什么时候发货', '太慢了 不要了', 'cancel_order'],
    ['mei', '我羽绒服什么时候到', '他们电话多少', 'track_parcel'],
    ['jun', 'did you get my return', 'and when did you check it', 'refund_status'],
    ['anna', 'can i return the shell jacket', 'where do i send it', 'policy_question'],
    ['anna', 'can i return the shell jacket', 'until when', 'policy_question'],
  ])('takes what %s says after “%s” as it is meant: %s', async (key, first, next, intent) => {
    expect((await lastOf(key, first, next)).result.intent?.id).toBe(intent);
  });

  it.each([
    ['mei', 'where is my coat', 'and if im not home', 'policy_question'],
    ['omar', 'im waiting on running shoes, order late', 'can you guarantee monday', 'track_parcel'],
    ['jun', '退款到账了吗', '不是说三天吗', 'refund_status'],
    ['jun', '退款到账了吗', '那周四没到我找谁', 'policy_question'],
    ['yan', '耳机能退不', '帮我申请吧', 'return_item'],
    ['lihua', '大衣能便宜点吗', '那我不取消了', 'deny'],
  ])('hears %s, who says after “%s”: %s', async (key, first, next, intent) => {
    expect((await lastOf(key, first, next)).result.intent?.id).toBe(intent);
  });

  it.each([
    ['wei', '我妈那个包裹到了吗', '另一个呢', /拉绒羊毛围巾/],
    ['anna', 'did my payment go through', 'which card did I use', /¥1,036 for SM\d+ by bank card/],
    ['mei', '包裹怎么还没到', '就没办法了吗', /晚了/],
    ['jun', '退款到哪步了', '能快点吗', /没法加快/],
    ['yan', '猫吃了你们的猫粮吐了', '能退吗 已经开封了', /接手的同事/],
  ])('tells %s after “%s”: %s', async (key, first, next, told) => {
    expect((await lastOf(key, first, next)).text).toMatch(told);
  });

  it('redirects nothing that has been delivered', async () => {
    const { text } = await lastOf('wei', '订单SM23941的地址能改成北京市朝阳区建国路88号吗');
    expect(text).toContain('地址改不了');
    expect(text).not.toContain('改派');
  });

  it('has both ways for what was lost put up for choice before its money is looked for', async () => {
    expect((await lastOf('sara', '那个丢的包裹什么时候能退钱')).text).toMatch(/补发|退/);
  });

  it('puts each of two lost things right in its own way', async () => {
    const { calls } = await lastOf('sara', '靴子丢了 围巾也在那个包裹里吗', '那只补靴子 围巾退钱');
    expect(calls).toContain('request_refund');
  });

  it('offers no exchange of what may not go back any more', async () => {
    const { replies, text } = await lastOf('tom', 'can i return the boots, worn twice', 'ok what about exchange');
    expect(text).not.toMatch(/shall i/i);
    expect(replies.length).toBeGreaterThan(0);
  });

  it.each([
    ['mei', 'parcel update?', 'is that for sure'],
    ['omar', '订单SM23951咋回事', '催过没'],
  ])('urges nobody by a question of %s: %s, %s', async (key, first, next) => {
    expect((await lastOf(key, first, next)).calls).not.toContain('urge_shipment');
  });

  it('takes what is missing from an order that is named for missing', async () => {
    expect((await lastOf('mei', 'SM23881少发了一袋')).result.intent?.id).toBe('item_problem');
  });

  it('says what a proof is asked for', async () => {
    const talk = openDialogueOfStranger();
    await talk.say('i need to change the address on order SM23951');
    expect((await talk.say('why do you need my phone')).text).toContain('nobody but you');
  });

  it('checks whether the goods that are named next may go back too', async () => {
    const { calls } = await lastOf('wei', 'can i return the scarf', 'and the shoes too?');
    expect(calls).toContain('check_returns');
  });

  it('leaves what nobody here can do undone', async () => {
    const { calls, replies } = await lastOf('omar', '那先发跑鞋行不行');
    expect(calls).not.toContain('urge_shipment');
    expect(replies.length).toBeGreaterThan(0);
  });

  it('finds “the first one” among the orders that were told together', async () => {
    const said = ['where are my two orders, the shoes and the headphones', 'can i change the address on the first one'];
    const { text, result } = await lastOf('omar', ...said);
    expect(result.intent?.id).toBe('change_address');
    expect(text).not.toMatch(/which (?:of|order)/i);
  });

  it('never says the same words a third time', async () => {
    const talk = openDemoDialogue('mei');
    const told: string[] = [];
    for (const text of ['能便宜点吗', '快递到哪了', '快递到哪了', '快递到底到哪了', '快递到哪了啊'])
      told.push((await talk.say(text)).text);
    expect(new Set(told).size).toBe(told.length);
  });
});
