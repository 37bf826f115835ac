import type { Logger } from 'pino';
import type { AgentModel } from '../agent/models/agent-model.ts';
import { runTurn, turnLimits } from '../agent/run-turn.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { ShopDatabase } from '../knowledge/store/database.ts';
import type { Commerce } from '../tools/commerce/commerce.ts';
import type { RequestsOf, StepUp } from '../tools/contract.ts';
import type { Ledger } from '../tools/ledger/ledger.ts';
import type { Gate } from '../tools/policy/gate.ts';
import type { Policies } from '../tools/policy/shop-policy.ts';
import { allTools } from '../tools/toolbox.ts';
import type { Config } from './config.ts';
import { newId } from './conversations/ids.ts';
import type { RunAgent } from './conversations/run-claimed-turn.ts';
import { createOrderProofs } from './identity/order-proofs.ts';
import type { Shops } from './identity/shops.ts';
import type { StepUpOwner } from './identity/step-up.ts';
import type { AnsweredQuestions } from './outcomes/learning/answered-questions.ts';
import type { Photos } from './photos/photos.ts';

interface AgentDeps {
  model: AgentModel;
  shops: Shops;
  database: ShopDatabase;
  commerce: Commerce;
  knowledge: KnowledgeBase;
  ledger: Pick<Ledger, 'requests'>;
  /** What every write passes. */
  gate: Gate;
  policies: Pick<Policies, 'inForce'>;
  photos: Photos;
  stepUpOf: (owner: StepUpOwner) => StepUp;
  answered: AnsweredQuestions;
  limits: Pick<Config['turns'], 'maxSteps' | 'maxTokens'>;
  log: Logger;
}

/** The agent as the turn engine runs it: the loop with this server's model, tools and shops. */
export function createAgent(deps: AgentDeps): RunAgent {
  const { model, shops, database, commerce, knowledge, ledger, gate, photos, log } = deps;
  const limits = { ...turnLimits, steps: deps.limits.maxSteps, tokens: deps.limits.maxTokens };
  return async function* ({ ref, shopper, language, now, transcript, provenOrders, signal }) {
    const [shop, answered] = await Promise.all([shops.find(ref.shop), deps.answered(ref.shop)]);
    if (!shop) throw new Error(`the shop ${ref.shop} of a running turn is not there`);
    const { currency, timeZone } = shop;
    const { conversationId } = ref;
    const owner = { shop: ref.shop, conversationId, shopperId: shopper.id };
    const orderProofs = createOrderProofs(database, owner, provenOrders);
    const context = {
      shop: ref.shop,
      conversationId,
      shopper,
      language,
      now,
      timeZone,
      signal,
      commerce,
      knowledge,
      orderProofs,
      stepUp: deps.stepUpOf({ ...owner, shopName: shop.name[language] }),
      photos: () => photos.list(ref.shop, conversationId, { onlySent: true }),
      policy: async () => (await deps.policies.inForce(ref.shop))?.policy,
      requests: (of: RequestsOf) => ledger.requests(ref.shop, of),
    };
    return yield* runTurn(
      { transcript, shop: { shopName: shop.name[language], currency, timeZone, answered }, context },
      {
        model,
        tools: allTools,
        gate,
        limits,
        newId,
        stopwatch: () => performance.now(),
        onToolError: ({ tool, callId, error }) =>
          log.warn({ tool, call: callId, conversation: conversationId, err: error }, 'a tool broke'),
      },
    );
  };
}
