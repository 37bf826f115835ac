import { actionTitles } from '../../../agent/summary/action-labels.ts';
import type { Language, Localized } from '../../../knowledge/language.ts';
import type { Offer as RetentionOffer } from '../../../tools/ledger/offer.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import { claimGroundLabels } from '../../../tools/views/claim-labels.ts';
import { toolSchemaOf } from '../../../tools/toolbox.ts';
import type { OfferTool, WriteTool } from '../../../tools/tool.ts';
import type { ActionOffers } from '../../contract/operator/actions.ts';

type Offer = ActionOffers['actions'][number];
type Field = Offer['fields'][number];

/** What arguments are called in a form. Those without a name here, such as body measures, are the agent's to ask for. */
const fieldLabels: Readonly<Record<string, Localized>> = {
  orderNumber: { en: 'Order number', zh: '订单号' },
  trackingNumber: { en: 'Tracking number', zh: '运单号' },
  reason: { en: 'Reason', zh: '原因' },
  items: { en: 'Items', zh: '商品' },
  item: { en: 'Item', zh: '商品' },
  ground: { en: 'What is wrong', zh: '申请原因' },
  description: { en: 'What happened', zh: '情况说明' },
  used: { en: 'Worn, opened or used', zh: '是否使用过' },
  quantity: { en: 'Pieces', zh: '件数' },
  toSize: { en: 'To size', zh: '换成尺码' },
  toColour: { en: 'To colour', zh: '换成颜色' },
  fits: { en: 'How it fits', zh: '穿着感受' },
  wants: { en: 'Money back or sent again', zh: '退款或补发' },
  recipient: { en: 'Recipient', zh: '收件人' },
  phone: { en: 'Phone', zh: '电话' },
  line: { en: 'Street and house', zh: '详细地址' },
  city: { en: 'City', zh: '城市' },
  region: { en: 'Province or state', zh: '省份' },
  postcode: { en: 'Postcode', zh: '邮编' },
  country: { en: 'Country', zh: '国家' },
  offerId: { en: 'Offer', zh: '方案' },
  as: { en: 'Given as', zh: '补偿方式' },
  sum: { en: 'Amount', zh: '金额' },
  courtesy: { en: 'Reason', zh: '原因' },
};

const choiceLabels: Readonly<Record<string, Localized>> = {
  ...claimGroundLabels,
  changed_mind: { en: 'Changed mind, or another reason of their own', zh: '不想要了或其他个人原因' },
  ordered_by_mistake: { en: 'Ordered by mistake', zh: '拍错了' },
  size_or_colour: { en: 'Wrong size or colour', zh: '尺码或颜色不对' },
  too_slow: { en: 'Takes too long', zh: '等太久' },
  other: { en: 'Another reason', zh: '其他原因' },
  size: { en: 'Size', zh: '尺码原因' },
  too_small: { en: 'Too small', zh: '偏小' },
  too_large: { en: 'Too large', zh: '偏大' },
  refund: { en: 'Money back', zh: '退款' },
  reship: { en: 'Sent again', zh: '补发' },
  coupon: { en: 'Coupon for the next order', zh: '优惠券（下次可用）' },
  money: { en: 'Money back', zh: '退部分款' },
  late_delivery: { en: 'Late delivery', zh: '延误' },
  wrong_or_faulty: { en: 'Goods weren’t right', zh: '商品有问题' },
  poor_service: { en: 'Poor service', zh: '服务不周' },
};

/** What a field means that is left empty. */
const emptyMeans: Readonly<Record<string, Localized>> = {
  wants: { en: 'Left open, it is money back.', zh: '不选就是退款。' },
  items: {
    en: 'None ticked: what of the order it can be for. The review shows which, or asks.',
    zh: '不勾选就按订单里能办的算，核对时会列出来；不止一种可能会请您选。',
  },
};

interface Property {
  type?: string;
  enum?: string[];
}

/** What a field is called; one without a name, as it stands in a call. */
export const fieldLabel = (name: string, language: Language): string => fieldLabels[name]?.[language] ?? name;

/** An action as a form of the console asks for it. `offers`: what can be accepted. */
export function actionOfferOf(
  tool: WriteTool | OfferTool,
  language: Language,
  offers: readonly Pick<RetentionOffer, 'id' | 'title' | 'orderNumber'>[] = [],
): Omit<Offer, 'known'> {
  const { parameters } = toolSchemaOf(tool);
  const required = (parameters['required'] ?? []) as string[];
  const properties = (parameters['properties'] ?? {}) as Record<string, Property>;
  return {
    name: tool.name,
    label: actionTitles[tool.name][language],
    fields: Object.entries(properties).flatMap(([name, property]): Field[] => {
      const label = fieldLabels[name]?.[language];
      if (label === undefined) return [];
      const hint = required.includes(name) ? undefined : emptyMeans[name]?.[language];
      const field = {
        ...fieldOf(name, label, property, required.includes(name), language),
        ...(hint === undefined ? {} : { hint }),
      };
      return [name === 'offerId' ? { ...field, type: 'choice', choices: offerChoices(offers, language) } : field];
    }),
  };
}

function offerChoices(offers: Parameters<typeof actionOfferOf>[2] = [], language: Language) {
  return offers.map(({ id, title, orderNumber }) => ({ value: id, label: `${title[language]} · ${orderNumber}` }));
}

function fieldOf(name: string, label: string, property: Property, required: boolean, language: Language): Field {
  if (property.enum) {
    const choices = property.enum.map((value) => ({ value, label: choiceLabels[value]?.[language] ?? value }));
    return { name, label, type: 'choice', required, choices };
  }
  if (name === 'item' || name === 'items') return { name, label, type: name, required };
  return { name, label, type: typeOf(property), required };
}

function typeOf({ type }: Property): Field['type'] {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'yes_no';
  return type === 'array' ? 'text_list' : 'text';
}

/** A form's input as the tool takes it: a list of texts names items. */
export function toolInputOf(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { items } = input;
  if (!Array.isArray(items)) return { ...input };
  return { ...input, items: items.map((each: unknown) => (typeof each === 'string' ? { item: each } : each)) };
}

export const titleOf = (action: ActionKind, language: Language): string => actionTitles[action][language];
