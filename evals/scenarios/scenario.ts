import { z } from 'zod';
import { intentIds } from '../../agent/understanding/intents.ts';
import { orderStates } from '../../tools/commerce/order.ts';
import { handoffReasons, identityLevels } from '../../tools/contract.ts';
import { actionEnds } from '../../tools/ledger/action-ends.ts';
import { actionKinds } from '../../tools/policy/action-kinds.ts';

/** Whom a scenario can be about: the demo shop's shoppers by key, or someone who isn't signed in. */
export const castKeys = ['mei', 'jun', 'anna', 'omar', 'lihua', 'tom', 'yan', 'sara', 'wei', 'nina', 'guest'] as const;

/** What the agent may ask a shopper for. */
export const askables = [
  'order_number',
  'phone_tail',
  'email',
  'code',
  'photo',
  'item',
  'size',
  'measurements',
  'address',
  'reason',
  'description',
  'product',
  'go_ahead',
  'anything',
] as const;
export type Askable = (typeof askables)[number];

const orderNumber = z.string().regex(/^SM\d{5}$/, 'an order number is SM and five digits, such as SM23931');
const line = z.string().min(1).max(4000);
/** One message, or several sent in a burst. */
const saying = z.union([line, z.array(line).min(1).max(6)]);

/** A text that must, or mustn't, stand in what the agent said: literal (case doesn't count), or `/a regular expression/`. */
const phrase = z.string().min(1);

export const expectedActionSchema = z.strictObject({
  kind: z.enum(actionKinds),
  end: z.enum(actionEnds).default('done'),
  order: orderNumber.optional(),
  /** Minor units that go back to the shopper. */
  amount: z.int().min(0).optional(),
  /** Id of the rule that decided it: `tools/policy/rules`. */
  rule: z.string().optional(),
});

export const expectSchema = z
  .strictObject({
    /** What the classifier of `server/outcomes` says of it in the end; `contained` is also true of what is verified. */
    outcome: z.enum(['verified', 'contained', 'handed_off', 'unresolved', 'not_involved']).optional(),
    /** `none`: a handoff is unnecessary. A list: it has to come, for one of these reasons. Absent: either way. */
    handoff: z.union([z.literal('none'), z.array(z.enum(handoffReasons)).min(1)]).optional(),
    /** Every action that the ledger may have done, and those whose refusal or waiting matters. Any other done is a wrong action. */
    actions: z.array(expectedActionSchema).optional(),
    /** Orders as the shop has them in the end. */
    store: z
      .array(
        z.strictObject({
          order: orderNumber,
          state: z.enum(orderStates).optional(),
          /** Sum of its refunds, rejected ones left out, minor units. */
          refunded: z.int().min(0).optional(),
          /** A part of its delivery address. */
          address: z.string().optional(),
        }),
      )
      .optional(),
    /** Tools whose receipt has to be there, with status ok. */
    tools: z.array(z.string()).optional(),
    /** Documents of the knowledge base that have to be cited, by file name. */
    cites: z.array(z.string()).optional(),
    /** All have to be said by the agent, in words or on a card. */
    says: z.array(phrase).optional(),
    /** None may be said. */
    never: z.array(phrase).optional(),
    /** The level of identity in the end. */
    level: z.enum(identityLevels).optional(),
    /** Turns of the agent at most. */
    turns: z.int().positive().optional(),
  })
  .refine((expected) => Object.values(expected).some((each) => each !== undefined), {
    message: 'a scenario has to expect something: an outcome, actions, a handoff, or something said',
  });

/** What goes wrong in the shop's system while the shopper talks. */
export const faultSchema = z.strictObject({
  /** A call of the shop's system. */
  at: z.enum(['findOrder', 'listOrders', 'findProduct', 'searchProducts', 'execute', 'findReceipt']),
  /** `late_answer`: it is done, but the answer never comes. */
  kind: z.enum(['error', 'late_answer']),
  /** How many calls, from the first on. */
  times: z.int().min(1).max(50).default(50),
});

/** One shopper with one concern, and what must be true in the end. Data alone: `read-scenarios.ts` reads it from YAML. */
export const scenarioSchema = z.strictObject({
  /** One line for whoever reads the report. */
  title: z.string().min(1).max(120),
  language: z.enum(['en', 'zh']),
  tier: z.enum(['smoke', 'full']).default('full'),
  /** What it is about. */
  playbook: z.enum(intentIds),
  shopper: z.enum(castKeys),
  /** What the shopper wants to have reached, in a sentence: a shopper played by a model goes by it. */
  goal: z.string().min(1),
  mood: z.enum(['calm', 'hurried', 'upset']).default('calm'),
  /** The first words. */
  opens: saying,
  /** How many photos come with the first words. */
  photos: z.int().min(0).max(5).default(0),
  /**
   * What the shopper answers when asked for it; `photo` and `code` are done, not said (`yes`, or `no` to refuse).
   * `go_ahead`: what they say when it is offered to do something. `anything`: to whatever else is asked.
   */
  knows: z.partialRecord(z.enum(askables), line).default({}),
  /** Said one after another, when what was asked before is dealt with. */
  then: z.array(saying).default([]),
  /** Answers to confirmations, one after another; the last one goes on. A sentence: typed instead of tapping. */
  confirms: z.array(line).min(1).default(['yes']),
  /** Answer to offers to stay: `no`, the kind of the one to take, or a sentence typed instead. */
  offers: line.default('no'),
  faults: z.array(faultSchema).default([]),
  expect: expectSchema,
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type ExpectedAction = z.infer<typeof expectedActionSchema>;

/** A scenario with its id: the file's path below its folder without ending, such as `en/cancel-order/too-late`. */
export interface NamedScenario extends Scenario {
  id: string;
}
