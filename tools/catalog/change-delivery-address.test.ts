import { describe, expect, it } from 'vitest';
import { anOrder, aProduct } from '../commerce/testing.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { anonymous, createMemoryProofs, testContext } from '../testing.ts';
import { changeDeliveryAddress } from './change-delivery-address.ts';

const order = anOrder({ state: 'paid', shipments: [] });
type Input = Omit<Parameters<typeof planned<(typeof changeDeliveryAddress)['input']>>[1], 'orderNumber'>;
const context = (set: Parameters<typeof testContext>[1] = {}) =>
  testContext({ orders: [order], products: [aProduct()] }, { language: 'zh', ...set });
const plan = (input: Input, set?: Parameters<typeof testContext>[1]) =>
  planned(changeDeliveryAddress, { orderNumber: 'SM10001', ...input }, context(set));

describe('change_delivery_address', () => {
  it('needs a stepped-up shopper', () => {
    expect(changeDeliveryAddress.level).toBe('stepped_up');
  });

  it('changes what is said and keeps the rest, and shows all of it', async () => {
    const { action, card, request } = await planOf(plan({ phone: '139 0000-5678', recipient: ' 陈\n梅 ' }));
    expect(action.effect).toMatchObject({
      kind: 'change_address',
      address: { ...order.shipTo, recipient: '陈 梅', phone: '13900005678' },
    });
    expect(card.rows).toEqual([
      {
        label: '原收件信息',
        value: expect.stringMatching(/^浙江 杭州 文三路 1 号，310000，中国，\S+，1\d{10}$/) as unknown,
      },
      { label: '新收件人', value: '陈 梅' },
      { label: '新电话', value: '13900005678' },
      { label: '新地址', value: '浙江 杭州 文三路 1 号，310000，中国' },
    ]);
    expect(request.steps.every(({ at }) => at)).toBe(true);
    expect(presented(changeDeliveryAddress, await planOf(plan({ line: '天目山路 2 号' })), context())).toMatchObject({
      cards: [{ state: 'done' }],
    });
  });

  it('asks for the rest of an address in another city', async () => {
    expect(await plan({ city: '南京', line: '中山路 1 号' })).toMatchObject({
      reason: 'description_required',
      details: { cause: 'address_incomplete', missing: ['region'] },
    });
    expect(await plan({})).toMatchObject({ details: { cause: 'address_incomplete' } });
    const shanghai = await planOf(plan({ city: '上海市', line: '漕溪北路 88 号' }));
    expect(shanghai.action.effect).toMatchObject({ address: { region: '上海市', postcode: '' } });
  });

  it('tells its owner that nothing would change, and nobody else', async () => {
    const same = { line: order.shipTo.line };
    expect(await plan(same)).toMatchObject({ details: { cause: 'same_address' } });
    const guest = { shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) };
    expect(await plan(same, guest)).toMatchObject({ status: 'planned' });
  });

  it('shows where it went before, in full to its owner alone, and masked in what stays to be read', async () => {
    const move = { line: '天目山路 2 号' };
    const guest = { shopper: anonymous, orderProofs: createMemoryProofs(['SM10001']) };
    const { card } = await planOf(plan(move, guest));
    expect(card.rows[0]).toEqual({
      label: '原收件信息',
      value: expect.stringMatching(/^浙江 杭州 文三\*\*\*，中国，.\*\*\*$/) as unknown,
    });
    const { request } = await planOf(plan(move));
    expect(request.steps[0]?.label.zh).toMatch(
      /^收件信息已从“浙江 杭州 文三\*\*\*，中国”改为“浙江 杭州 天目\*\*\*，中国”$/,
    );
    expect(JSON.stringify(request.steps[0]?.label)).not.toMatch(/\d{4}/);
    const phone = (await planOf(plan({ phone: '13900005678' }))).request.steps[0]?.label.zh;
    expect(phone).toBe('收件信息已修改');
  });

  it('takes no text that hides or breaks a label', () => {
    const parse = (input: object) => changeDeliveryAddress.input.safeParse({ orderNumber: 'SM10001', ...input });
    expect(parse({ line: 'a\u202Eb\u0000c\nd' }).data?.line).toBe('a b c d');
    expect(parse({ phone: 'call me' }).success).toBe(false);
    expect(parse({ line: 'x'.repeat(201) }).success).toBe(false);
  });
});
