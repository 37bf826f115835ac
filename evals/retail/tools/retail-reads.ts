import { z } from 'zod';
import { defineReadTool, type ToolResult } from '../../../tools/contract.ts';
import type { Tool } from '../../../tools/tool.ts';
import type { RetailDesk } from '../desk.ts';
import { ownValue } from '../shop-data.ts';
import { calculate } from './calculate.ts';

const found = <Content>(content: Content): Promise<ToolResult<Content>> => Promise.resolve({ status: 'ok', content });
const nothing = (why: string): Promise<ToolResult<never>> =>
  Promise.resolve({ status: 'refused', reason: 'not_found', details: { why } });
const denied = (rule: string, because: string): Promise<ToolResult<never>> =>
  Promise.resolve({ status: 'refused', reason: 'not_allowed', details: { rule, because } });

/** Without accents, case and outer spaces, as the benchmark compares names and e-mails. */
function folded(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** By which the benchmark's shoppers show who they are. */
function identifying(desk: RetailDesk): Tool[] {
  const users = () => Object.values(desk.shop.users);
  const identified = (userId: string | undefined) => {
    if (userId === undefined) return nothing('user_not_found');
    desk.identify(userId);
    return found(userId);
  };
  return [
    defineReadTool({
      name: 'find_user_id_by_email',
      description: 'Finds who the shopper is by e-mail: the first way to try.',
      input: z.object({ email: z.string() }),
      run: ({ email }) => identified(users().find((user) => folded(user.email) === folded(email))?.user_id),
    }),
    defineReadTool({
      name: 'find_user_id_by_name_zip',
      description: 'Finds who the shopper is by name and zip code, for those who can’t give their e-mail.',
      input: z.object({ first_name: z.string(), last_name: z.string(), zip: z.string() }),
      run: ({ first_name, last_name, zip }) =>
        identified(
          users().find(
            ({ name, address }) =>
              folded(name.first_name) === folded(first_name) &&
              folded(name.last_name) === folded(last_name) &&
              address.zip === zip,
          )?.user_id,
        ),
    }),
  ];
}

/** Records of a person: shown to nobody before it is known who asks, and to nobody else. */
function personal(desk: RetailDesk): Tool[] {
  const mayRead = (ownerId: string) => desk.userId === ownerId;
  const refuse = () =>
    desk.userId === undefined
      ? denied('identity_first', 'find out who the shopper is first: by e-mail, or by name and zip code')
      : denied('own_records_only', 'it belongs to another user');
  return [
    defineReadTool({
      name: 'get_order_details',
      description: 'An order: its items, state, address and payments.',
      input: z.object({ order_id: z.string().describe("with its '#', such as '#W0000000'") }),
      run: ({ order_id }) => {
        const order = ownValue(desk.shop.orders, order_id);
        if (!order) return nothing('order_not_found');
        return mayRead(order.user_id) ? found(order) : refuse();
      },
    }),
    defineReadTool({
      name: 'get_user_details',
      description: 'A user: address, ways to pay, and the numbers of all orders.',
      input: z.object({ user_id: z.string().describe("such as 'sara_doe_496'") }),
      run: ({ user_id }) => {
        const user = ownValue(desk.shop.users, user_id);
        if (!user) return nothing('user_not_found');
        return mayRead(user.user_id) ? found(user) : refuse();
      },
    }),
  ];
}

function catalogue(desk: RetailDesk): Tool[] {
  const products = () => Object.values(desk.shop.products);
  return [
    defineReadTool({
      name: 'list_all_product_types',
      description: 'Names of all kinds of products with their product ids.',
      input: z.object({}),
      run: () => {
        const ids = products().map(({ name, product_id }): [string, string] => [name, product_id]);
        return found(Object.fromEntries(ids.toSorted(([a], [b]) => (a < b ? -1 : 1))));
      },
    }),
    defineReadTool({
      name: 'get_product_details',
      description: 'A kind of product with all its items: options, price, whether they can be had.',
      input: z.object({ product_id: z.string().describe('not an item id') }),
      run: ({ product_id }) => {
        const product = ownValue(desk.shop.products, product_id);
        return product ? found(product) : nothing('product_not_found');
      },
    }),
    defineReadTool({
      name: 'get_item_details',
      description: 'One item: options, price, whether it can be had.',
      input: z.object({ item_id: z.string().describe('not a product id') }),
      run: ({ item_id }) => {
        const item = products()
          .map(({ variants }) => ownValue(variants, item_id))
          .find((each) => each !== undefined);
        return item ? found(item) : nothing('item_not_found');
      },
    }),
  ];
}

/** By which the benchmark's agents give up a conversation. */
export const transferName = 'transfer_to_human_agents';

const dialogue: readonly Tool[] = [
  defineReadTool({
    name: 'calculate',
    description: 'Works out a sum, such as (12.5 + 3) * 2.',
    input: z.object({ expression: z.string().max(500) }),
    run: ({ expression }) => {
      const value = calculate(expression);
      return value === undefined ? nothing('not_an_expression') : found(value);
    },
  }),
  defineReadTool({
    name: transferName,
    description:
      'Passes the shopper to a person: when they ask for one, or when nothing that you may do here helps. Say one ' +
      'sentence first; it ends your part.',
    input: z.object({ summary: z.string() }),
    run: (): Promise<ToolResult<never>> => Promise.resolve({ status: 'awaiting_human', reason: 'unsupported_request' }),
  }),
];

/** The benchmark's calls that change nothing. */
export function retailReads(desk: RetailDesk): readonly Tool[] {
  return [...identifying(desk), ...personal(desk), ...catalogue(desk), ...dialogue];
}
