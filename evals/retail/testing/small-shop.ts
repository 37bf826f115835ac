import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { retailShopSchema, type RetailShop } from '../shop-data.ts';
import { tasksSchema, type RetailTask } from '../tasks.ts';

/** A shop of the benchmark's shape, written for tests: two users, two products, five orders. Raw, as in `db.json`. */
export const smallShopJson = {
  products: {
    '1000000001': {
      name: 'Mug',
      product_id: '1000000001',
      variants: {
        '2000000001': { item_id: '2000000001', options: { colour: 'blue' }, available: true, price: 12.5 },
        '2000000002': { item_id: '2000000002', options: { colour: 'green' }, available: true, price: 14.35 },
        '2000000003': { item_id: '2000000003', options: { colour: 'red' }, available: false, price: 11 },
      },
    },
    '1000000002': {
      name: 'Lamp',
      product_id: '1000000002',
      variants: {
        '2000000011': { item_id: '2000000011', options: { bulb: 'warm' }, available: true, price: 80.1 },
        '2000000012': { item_id: '2000000012', options: { bulb: 'cold' }, available: true, price: 60.2 },
      },
    },
  },
  users: {
    ada_berg_1001: {
      user_id: 'ada_berg_1001',
      name: { first_name: 'Ada', last_name: 'Bérg' },
      address: {
        address1: '1 Mill Lane',
        address2: '',
        city: 'Oslo',
        country: 'Norway',
        state: 'Oslo',
        zip: '01501',
      },
      email: 'ada@example.com',
      payment_methods: {
        credit_card_1: { source: 'credit_card', id: 'credit_card_1', brand: 'visa', last_four: '1234' },
        gift_card_1: { source: 'gift_card', id: 'gift_card_1', balance: 20 },
        paypal_1: { source: 'paypal', id: 'paypal_1' },
      },
      orders: ['#W1', '#W2', '#W3', '#W4'],
    },
    ben_cole_1002: {
      user_id: 'ben_cole_1002',
      name: { first_name: 'Ben', last_name: 'Cole' },
      address: { address1: '9 Hill Rd', address2: 'Apt 2', city: 'Reno', country: 'USA', state: 'NV', zip: '89501' },
      email: 'ben@example.com',
      payment_methods: { paypal_2: { source: 'paypal', id: 'paypal_2' } },
      orders: ['#W5'],
    },
  },
  orders: {
    '#W1': anOrder('#W1', 'pending', [mug(), lamp()], 'credit_card_1', 92.6),
    '#W2': anOrder('#W2', 'delivered', [mug(), mug(), lamp()], 'credit_card_1', 105.1),
    '#W3': anOrder('#W3', 'pending', [mug()], 'gift_card_1', 12.5),
    '#W4': anOrder('#W4', 'processed', [lamp()], 'paypal_1', 80.1),
    '#W5': { ...anOrder('#W5', 'delivered', [lamp()], 'paypal_2', 80.1), user_id: 'ben_cole_1002' },
  },
};

function mug() {
  const options = { colour: 'blue' };
  return { name: 'Mug', product_id: '1000000001', item_id: '2000000001', price: 12.5, options };
}

function lamp() {
  return { name: 'Lamp', product_id: '1000000002', item_id: '2000000011', price: 80.1, options: { bulb: 'warm' } };
}

function anOrder(
  order_id: string,
  status: string,
  items: ReturnType<typeof mug | typeof lamp>[],
  paidBy: string,
  amount: number,
) {
  return {
    order_id,
    user_id: 'ada_berg_1001',
    address: { address1: '1 Mill Lane', address2: '', city: 'Oslo', country: 'Norway', state: 'Oslo', zip: '01501' },
    items,
    status,
    fulfillments: status === 'pending' ? [] : [{ tracking_id: ['T1'], item_ids: items.map(({ item_id }) => item_id) }],
    payment_history: [{ transaction_type: 'payment', amount, payment_method_id: paidBy }],
  };
}

/** The same shop, read; fresh each time. */
export function smallShop(): RetailShop {
  return retailShopSchema.parse(structuredClone(smallShopJson));
}

type RawTask = z.input<typeof tasksSchema>[number];

/** A task whose gold actions are these calls. */
export function aTask(calls: readonly [name: string, args: Record<string, unknown>][], set: Partial<RawTask> = {}) {
  return {
    id: '0',
    user_scenario: {
      persona: null,
      instructions: {
        domain: 'retail',
        reason_for_call: 'You want to cancel order #W1, which you no longer need.',
        known_info: 'You are Ada Berg, ada@example.com.',
        unknown_info: null,
        task_instructions: 'Be brief.',
      },
    },
    initial_state: null,
    evaluation_criteria: {
      actions: calls.map(([name, args], at) => ({ action_id: `0_${at}`, name, arguments: args, info: null })),
      communicate_info: [],
      nl_assertions: null,
      reward_basis: ['DB', 'COMMUNICATE'],
    },
    ...set,
  } satisfies RawTask;
}

/** One task as it comes from the file. */
export function readTask(raw: RawTask): RetailTask {
  const [task] = tasksSchema.parse([raw]);
  if (!task) throw new Error('a task was given');
  return task;
}

/** The small shop's own tasks: what can be done in it, once each. */
export const smallTasks: readonly RawTask[] = [
  aTask([
    ['find_user_id_by_email', { email: 'ada@example.com' }],
    ['get_order_details', { order_id: '#W1' }],
    ['cancel_pending_order', { order_id: '#W1', reason: 'no longer needed' }],
  ]),
  {
    ...aTask([
      ['find_user_id_by_name_zip', { first_name: 'ada', last_name: 'berg', zip: '01501' }],
      ['calculate', { expression: '14.35 - 12.50' }],
      [
        'exchange_delivered_order_items',
        {
          order_id: '#W2',
          item_ids: ['2000000001', '2000000001'],
          new_item_ids: ['2000000002', '2000000002'],
          payment_method_id: 'gift_card_1',
        },
      ],
      ['modify_pending_order_payment', { order_id: '#W3', payment_method_id: 'paypal_1' }],
    ]),
    id: '1',
  },
  {
    ...aTask([
      [
        'modify_pending_order_items',
        {
          order_id: '#W1',
          item_ids: ['2000000001', '2000000011'],
          new_item_ids: ['2000000002', '2000000012'],
          payment_method_id: 'gift_card_1',
        },
      ],
      ['return_delivered_order_items', { order_id: '#W2', item_ids: ['2000000011'], payment_method_id: 'gift_card_1' }],
      ['cancel_pending_order', { order_id: '#W4', reason: 'ordered by mistake' }],
    ]),
    id: '2',
  },
];

/** Writes the four files of a domain folder; `files` replaces or, by `undefined`, leaves out single ones. */
export function writeFolder(folder: string, files: Readonly<Record<string, string | undefined>> = {}): string {
  mkdirSync(folder, { recursive: true });
  const whole: Record<string, string | undefined> = {
    'db.json': JSON.stringify(smallShopJson),
    'tasks.json': JSON.stringify(smallTasks),
    'split_tasks.json': JSON.stringify({ test: ['0'], base: ['0', '1', '2'] }),
    'policy.md': 'Only pending orders can be cancelled. Ask before you change anything.',
    ...files,
  };
  for (const [name, text] of Object.entries(whole))
    if (text !== undefined) writeFileSync(path.join(folder, name), text);
  return folder;
}
