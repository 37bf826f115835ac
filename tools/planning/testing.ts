import type { z } from 'zod';
import { cardSchema } from '../cards.ts';
import type { Receipt } from '../commerce/effect.ts';
import { demoPolicy } from '../commerce/demo-shop/policy.ts';
import { testNow } from '../commerce/testing.ts';
import type { ToolContext } from '../contract.ts';
import type { Offer } from '../ledger/offer.ts';
import type { ServiceRequest } from '../ledger/service-request.ts';
import type { ClaimGround } from '../policy/action-kinds.ts';
import type { ShopPolicy } from '../policy/shop-policy.ts';
import type { Plan, PlanDesk, PlanResult, WriteTool } from '../tool.ts';

/** The demo shop's policy, with goods kept for these grounds and these terms of offers. */
function planPolicy(keepGoodsFor: readonly ClaimGround[], retention: Partial<ShopPolicy['retention']>): ShopPolicy {
  const { lines } = demoPolicy;
  const kept = { keepGoodsFor: [...keepGoodsFor] };
  return {
    ...demoPolicy,
    lines: {
      clothing: { ...lines.clothing, ...kept },
      shoes: { ...lines.shoes, ...kept },
      electronics: { ...lines.electronics, ...kept },
      pet_food: { ...lines.pet_food, ...kept },
    },
    retention: { ...demoPolicy.retention, ...retention },
  };
}

export interface TestDesk {
  keepGoodsFor?: readonly ClaimGround[];
  retention?: Partial<ShopPolicy['retention']>;
  usedEvidence?: readonly string[];
  offers?: readonly Offer[];
}

export function testDesk({
  keepGoodsFor = [],
  retention = {},
  usedEvidence = [],
  offers = [],
}: TestDesk = {}): PlanDesk {
  return {
    policy: planPolicy(keepGoodsFor, retention),
    ledger: {
      usedEvidence: () => Promise.resolve(usedEvidence),
      openOffers: () => Promise.resolve(offers.filter(({ state }) => state === 'open')),
      findOffer: (_, __, id) => Promise.resolve(offers.find((offer) => offer.id === id)),
      history: () => Promise.resolve({ actions: [], offerRounds: [] }),
    },
  };
}

/** Plans as the gate would: from a model's arguments. */
export function planned<Input extends z.ZodType>(
  tool: Pick<WriteTool<Input>, 'input' | 'plan'>,
  input: z.input<Input>,
  context: ToolContext,
  desk: TestDesk = {},
): Promise<PlanResult> {
  return tool.plan(tool.input.parse(input), context, testDesk(desk));
}

/** The plan of one that must succeed. */
export async function planOf(result: Promise<PlanResult>): Promise<Plan> {
  const made = await result;
  if (made.status === 'refused') throw new Error(`refused: ${JSON.stringify(made)}`);
  return made.plan;
}

/** What is shown once it is done, its card checked as a card. */
export function presented(
  tool: Pick<WriteTool, 'present'>,
  { action, request }: Plan,
  context: ToolContext,
  receipt: Partial<Receipt> = {},
) {
  const opened: ServiceRequest = {
    ...request,
    number: 'R100001',
    kind: action.kind,
    ...(action.order ? { orderNumber: action.order.number } : {}),
    openedAt: testNow,
    state: request.steps.every(({ at }) => at) ? 'done' : 'in_progress',
  };
  const shown = tool.present(
    { receipt: { id: 'rcp_1', at: testNow.toISOString(), ...receipt }, request: opened },
    context,
  );
  for (const card of shown.cards ?? []) cardSchema.parse(card);
  return shown;
}
