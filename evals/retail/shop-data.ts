import { z } from 'zod';

/**
 * What a retail folder's `db.json` holds, field for field (tau2-bench's data model of that domain). Prices are dollars
 * as floating point numbers, unlike anywhere else in this project: end states are compared to the last digit.
 */
export const addressSchema = z.object({
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  country: z.string(),
  state: z.string(),
  zip: z.string(),
});

const variantSchema = z.object({
  item_id: z.string(),
  options: z.record(z.string(), z.string()),
  available: z.boolean(),
  price: z.number(),
});

const productSchema = z.object({
  name: z.string(),
  product_id: z.string(),
  variants: z.record(z.string(), variantSchema),
});

const paymentMethodSchema = z.discriminatedUnion('source', [
  z.object({ source: z.literal('credit_card'), id: z.string(), brand: z.string(), last_four: z.string() }),
  z.object({ source: z.literal('gift_card'), id: z.string(), balance: z.number() }),
  z.object({ source: z.literal('paypal'), id: z.string() }),
]);

const userSchema = z.object({
  user_id: z.string(),
  name: z.object({ first_name: z.string(), last_name: z.string() }),
  address: addressSchema,
  email: z.string(),
  payment_methods: z.record(z.string(), paymentMethodSchema),
  orders: z.array(z.string()),
});

const orderItemSchema = z.object({
  name: z.string(),
  product_id: z.string(),
  item_id: z.string(),
  price: z.number(),
  options: z.record(z.string(), z.string()),
});

const orderPaymentSchema = z.object({
  transaction_type: z.enum(['payment', 'refund']),
  amount: z.number(),
  payment_method_id: z.string(),
});

/** A field that most orders lack; it counts as null, in the state's hash too. */
const absent = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

const orderSchema = z.object({
  order_id: z.string(),
  user_id: z.string(),
  address: addressSchema,
  items: z.array(orderItemSchema),
  status: z.enum([
    'processed',
    'pending',
    'pending (item modified)',
    'delivered',
    'cancelled',
    'exchange requested',
    'return requested',
  ]),
  fulfillments: z.array(z.object({ tracking_id: z.array(z.string()), item_ids: z.array(z.string()) })),
  payment_history: z.array(orderPaymentSchema),
  cancel_reason: absent(z.enum(['no longer needed', 'ordered by mistake'])),
  exchange_items: absent(z.array(z.string())),
  exchange_new_items: absent(z.array(z.string())),
  exchange_payment_method_id: absent(z.string()),
  exchange_price_difference: absent(z.number()),
  return_items: absent(z.array(z.string())),
  return_payment_method_id: absent(z.string()),
});

export const retailShopSchema = z.object({
  products: z.record(z.string(), productSchema),
  users: z.record(z.string(), userSchema),
  orders: z.record(z.string(), orderSchema),
});

/** The whole shop. Records are never changed in place: a change puts another record in their place. */
export type RetailShop = z.output<typeof retailShopSchema>;
export type RetailUser = z.output<typeof userSchema>;
export type RetailOrder = z.output<typeof orderSchema>;
export type RetailVariant = z.output<typeof variantSchema>;
export type RetailPaymentMethod = z.output<typeof paymentMethodSchema>;
export type RetailAddress = z.output<typeof addressSchema>;

/** A shop of its own with the same records: what happens to it doesn't touch the other. */
export function copyShop({ products, users, orders }: RetailShop): RetailShop {
  return { products, users: { ...users }, orders: { ...orders } };
}

/** The value under a key that is the map's own. */
export function ownValue<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
