import { describe, expect, it } from 'vitest';
import type { Order } from '../commerce/order.ts';
import type { VariantId } from '../commerce/product.ts';
import { aLine, anOrder, aProduct, aVariant, customerId, hours, productId, testChart } from '../commerce/testing.ts';
import { planned, planOf, presented } from '../planning/testing.ts';
import { testContext } from '../testing.ts';
import { requestExchange } from './request-exchange.ts';

const colours = { navy: { en: 'Navy', zh: '藏青色' }, sand: { en: 'Sand', zh: '沙色' } };
const variants = (['S', 'M', 'L'] as const).flatMap((size) =>
  (['navy', 'sand'] as const).map((colour) =>
    aVariant({
      id: `var_${colour}_${size.toLowerCase()}` as VariantId,
      size,
      colour: colours[colour],
      stock: size === 'L' && colour === 'sand' ? 0 : 3,
    }),
  ),
);
const jacket = aProduct({ variants });
const socks = aProduct({
  id: productId('prd_socks'),
  title: { en: 'Crew socks', zh: '中筒袜' },
  variants: [aVariant({ id: 'var_socks' as VariantId })],
});
const line = aLine({ variantId: 'var_navy_m' as VariantId, quantity: 2 });
const order = anOrder({ state: 'delivered', lines: [line] });
type Input = Omit<Parameters<typeof planned<(typeof requestExchange)['input']>>[1], 'orderNumber'>;
const context = (set: Parameters<typeof testContext>[1] = {}, of: Order = order, purchases: object[] = []) =>
  testContext({ orders: [of], products: [jacket, socks], sizeCharts: [testChart], purchases: purchases as never }, set);
const plan = (input: Input, set?: Parameters<typeof testContext>[1], of?: Order, purchases?: object[]) =>
  planned(requestExchange, { orderNumber: 'SM10001', ...input }, context(set, of, purchases));

describe('request_exchange', () => {
  it('exchanges for the size that is named, in the same colour', async () => {
    const { action, card } = await planOf(plan({ toSize: 'L码' }, { language: 'zh' }));
    expect(action).toMatchObject({
      effect: { kind: 'exchange', line: { lineId: 'l1', quantity: 2 }, toVariantId: 'var_navy_l' },
      exchangeFor: { productId: 'prd_jacket', variantId: 'var_navy_l', stock: 3 },
      claim: { ground: 'wrong_size' },
    });
    expect(card).toMatchObject({
      title: '换成藏青色 L 码，确认吗？',
      rows: [
        { label: '换成', value: '藏青色 L 码' },
        { label: '需要您寄回' },
        { label: '寄回运费', value: '由您承担' },
        { label: '新的寄出' },
      ],
    });
    expect(card).not.toHaveProperty('amount');
  });

  it('calls the same once more a new one, not another colour', async () => {
    const { card, action } = await planOf(plan({ ground: 'faulty' }, { language: 'zh' }));
    expect(action.effect).toMatchObject({ toVariantId: 'var_navy_m' });
    expect(card.title).toBe('换一件新的（藏青色 M 码），确认吗？');
  });

  it('exchanges for another colour in the same size, in words of either language', async () => {
    for (const toColour of ['sand', '沙色', '沙']) {
      const { action } = await planOf(plan({ toColour, quantity: 1, ground: 'changed_mind' }));
      expect(action.effect).toMatchObject({ line: { quantity: 1 }, toVariantId: 'var_sand_m' });
    }
  });

  it('works the size out from how the present one fits, and says why', async () => {
    const { action, card } = await planOf(plan({ fits: 'too_small' }));
    expect(action.effect).toMatchObject({ toVariantId: 'var_navy_l' });
    expect(card.rows[1]).toEqual({
      label: 'Why this size',
      value: 'This one was too small for you in M.',
    });
  });

  it('works it out from measures, and from what was kept before', async () => {
    expect((await planOf(plan({ words: '155cm 45kg' }))).action.effect).toMatchObject({ toVariantId: 'var_navy_s' });
    const kept = {
      customerId: customerId('cus_mei'),
      productId: productId('prd_old'),
      sizeChartId: testChart.id,
      size: 'L',
      boughtAt: hours(-900),
      result: 'kept',
    };
    const made = await planOf(plan({}, {}, order, [kept]));
    expect(made.action.effect).toMatchObject({ toVariantId: 'var_navy_l' });
    const smaller = await planOf(plan({ fits: 'too_large' }, {}, order, [kept]));
    expect(smaller.action.effect).toMatchObject({ toVariantId: 'var_navy_s' });
  });

  it('asks when nothing says which size, telling what there is', async () => {
    expect(await plan({})).toMatchObject({
      reason: 'description_required',
      details: { cause: 'which_variant', sizes: [{ size: 'S', inStock: true }, { size: 'M' }, { size: 'L' }] },
    });
  });

  it('says what is sold out or not made, and plans nothing', async () => {
    expect(await plan({ toSize: 'L', toColour: 'sand' })).toMatchObject({
      reason: 'not_found',
      details: { cause: 'out_of_stock', size: 'L' },
    });
    expect(await plan({ toSize: 'XXL' })).toMatchObject({ details: { cause: 'no_such_variant' } });
  });

  it('replaces a faulty piece by the same, at the shop’s cost', async () => {
    const { action, card } = await planOf(plan({ ground: 'faulty', description: 'broken zip' }));
    expect(action.effect).toMatchObject({ toVariantId: 'var_navy_m' });
    expect(card.rows).toContainEqual({ label: 'Return shipping', value: 'We pay' });
  });

  it('takes a wrong size for the one item that comes in sizes', async () => {
    const two = {
      ...order,
      lines: [aLine({ id: 'l2', productId: socks.id, variantId: 'var_socks' as VariantId }), line],
    };
    expect((await planOf(plan({ toSize: 'L' }, {}, two))).action.lines[0]?.line.id).toBe('l1');
  });

  it('tells what to send back, by when, and where to', async () => {
    const made = await planOf(plan({ toSize: 'L' }));
    expect(
      presented(requestExchange, made, context(), { returnTo: { en: '1 Dock Road', zh: '码头路1号' } }),
    ).toMatchObject({
      content: {
        title: 'Exchange for Navy, L, order SM10001',
        next: 'Send the first one back by 27 Mar, unworn and complete.',
        returnTo: '1 Dock Road',
      },
      cards: [{ action: 'request_exchange', steps: [{}, {}, {}, {}, {}, { code: 'replacement_sent' }] }],
    });
  });
});
