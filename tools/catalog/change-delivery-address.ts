import { z } from 'zod';
import { isDeepStrictEqual } from 'node:util';
import type { Localized } from '../../knowledge/language.ts';
import type { Address } from '../commerce/address.ts';
import { isSignedIn } from '../order-access.ts';
import { addressFields, newAddress } from '../planning/new-address.ts';
import { refuse } from '../planning/plan-refusal.ts';
import { caseLine, readOrder } from '../planning/read-order.ts';
import { defineWriteTool } from '../tool.ts';
import { addressText, maskedAddressText, planItems, row } from '../views/plan-view.ts';
import { presentDone } from '../views/request-view.ts';

export const changeDeliveryAddressInput = z.object({ orderNumber: z.string().min(1).max(40), ...addressFields });

/** Sends an order that isn't dispatched to another address, recipient or phone number. What isn't said stays. */
export const changeDeliveryAddress = defineWriteTool({
  name: 'change_delivery_address',
  description:
    'Changes recipient, phone number or address of an order that is not dispatched yet; leave out what stays. Who the ' +
    'shopper is has to be made sure with a one-time code first (send_code, check_code). They are shown the old and the new address ' +
    'and confirm it themselves.',
  input: changeDeliveryAddressInput,
  level: 'stepped_up',
  async plan({ orderNumber, ...said }, context) {
    const read = await readOrder(context, orderNumber);
    if (read.status === 'refused') return read;
    const { order } = read;
    const { language, now } = context;
    const made = newAddress(order.shipTo, said);
    if (made.status === 'incomplete') {
      const tell = {
        en: 'What is the new address, in full?',
        zh: '麻烦把新的收件地址完整发一下（省市区、街道门牌）。',
      };
      return refuse('description_required', 'address_incomplete', tell, context, { missing: made.missing });
    }
    const { address } = made;
    // who isn't known to own the order could find out its address by trying
    if (isSignedIn(context.shopper) && isDeepStrictEqual(address, order.shipTo)) {
      const tell = { en: 'The order goes to that address already.', zh: '这个订单的收件信息本来就是这样的，不用改。' };
      return refuse('not_allowed', 'same_address', tell, context);
    }
    const pieces = order.lines.map((line) => ({ line, quantity: line.quantity }));
    const title = { en: `New address for order ${order.number}`, zh: `修改订单 ${order.number} 的收件信息` };
    return {
      status: 'planned',
      plan: {
        action: {
          kind: 'change_delivery_address',
          effect: { kind: 'change_address', orderNumber: order.number, address },
          order,
          lines: pieces.flatMap((each) => caseLine(read, each, now) ?? []),
        },
        card: {
          title: {
            en: `Send order ${order.number} to this address?`,
            zh: `订单 ${order.number} 改寄到这个地址吗？`,
          }[language],
          items: planItems(pieces, language),
          rows: [
            row({ en: 'Until now', zh: '原收件信息' }, until(order.shipTo, isSignedIn(context.shopper)), context),
            row({ en: 'New recipient', zh: '新收件人' }, both(address.recipient), context),
            row({ en: 'New phone', zh: '新电话' }, both(address.phone), context),
            row(
              { en: 'New address', zh: '新地址' },
              {
                en: addressText({ ...address, recipient: '', phone: '' }, 'en'),
                zh: addressText({ ...address, recipient: '', phone: '' }, 'zh'),
              },
              context,
            ),
          ],
          note: {
            en: 'The address can be changed once. Please check it well.',
            zh: '收件信息只能改一次，请核对清楚。',
          }[language],
          confirmLabel: { en: 'Change the address', zh: '确认修改' }[language],
          cancelLabel: { en: 'Leave it', zh: '先不改' }[language],
        },
        request: {
          title,
          steps: [{ code: 'address_changed', label: changed(order.shipTo, address), at: now }],
        },
      },
    };
  },
  present: presentDone,
});

/** Where it was to go: in full for whose order it is, a stranger who proved an order knows it already. */
function until(address: Address, isOwner: boolean): Localized {
  const text = isOwner ? addressText : maskedAddressText;
  return { en: text(address, 'en'), zh: text(address, 'zh') };
}

/** Whoever proved the order can read it. */
function changed(old: Address, made: Address): Localized {
  const isSamePerson = old.recipient === made.recipient;
  const places = [old, made].map((each) => (isSamePerson ? { ...each, recipient: '' } : each));
  const [from, to] = places.map((each) => ({
    en: maskedAddressText(each, 'en'),
    zh: maskedAddressText(each, 'zh'),
  }));
  if (!from || !to || from.en === to.en) return { en: 'Address changed', zh: '收件信息已修改' };
  return { en: `Address changed from “${from.en}” to “${to.en}”`, zh: `收件信息已从“${from.zh}”改为“${to.zh}”` };
}

function both(text: string) {
  return { en: text, zh: text };
}
