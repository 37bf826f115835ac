import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../server/db/testing.ts';
import { openActionHouse } from '../actions/action-dialogue-testing.ts';

describe('what was arranged, asked for after a colleague has left', () => {
  let test: TestDatabase;
  let house: Awaited<ReturnType<typeof openActionHouse>>;

  beforeAll(async () => {
    test = await openTestDatabase('pglite');
    house = await openActionHouse(test.database);
  });
  afterAll(() => test.close());

  it('is told from the request: its number, when it goes out, and that nothing can be tracked yet', async () => {
    const talk = house.talk('sara', 'zh');
    await talk.say('我的包裹还没到，是不是丢了');
    await talk.say('补发吧');
    await talk.press('confirm');
    talk.colleague('麻烦您发一张照片给我。', '补发已经办好，发出后把快递单号发您。');
    const parcel = await talk.say('补发的那个快递单号多少');
    expect(parcel.text).toMatch(/R\d{6}.*还没有寄出/s);
    expect(parcel.text).not.toMatch(/3958028707|照片|系统还没更新/);
    expect((await talk.say('服务单编号是多少')).text).toMatch(/^R\d{6}/);
  });

  it('quotes what they wrote of a coupon, without offering them again', async () => {
    const talk = house.talk('lihua', 'zh');
    await talk.say('你好');
    talk.colleague('优惠券是¥129的，30天内有效。');
    const { text } = await talk.say('优惠券多少钱，几天过期');
    expect(text).toMatch(/“优惠券是¥129的，30天内有效。”$/);
  });

  it('says what was promised for the case that it fails', async () => {
    const talk = house.talk('jun', 'en');
    await talk.say('hello');
    talk.colleague("We pay it by Tuesday. If it isn't paid by then, you get a ¥30 coupon from us.");
    expect((await talk.say("what if it isn't there by Tuesday?")).text).toContain('¥30 coupon');
  });
});
