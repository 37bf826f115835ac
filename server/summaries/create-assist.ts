import { createCopilot } from '../../agent/copilot/copilot.ts';
import type { AgentModel } from '../../agent/models/agent-model.ts';
import { writeGist } from '../../agent/summary/gist/provider-gist.ts';
import type { Understand } from '../../agent/understanding/create-understanding.ts';
import { createDryGate } from '../../tools/policy/dry-gate.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import type { GateDeps } from '../../tools/policy/gate.ts';
import type { Database } from '../db/database.ts';
import type { ActingContextDeps } from '../operators/acting/acting-context.ts';
import type { AnsweredQuestions } from '../outcomes/learning/answered-questions.ts';
import { createCopilotDesk, type CopilotDesk } from './copilot-desk.ts';
import type { WriteGist } from './gists.ts';
import { createSummaries, type Summaries } from './summaries.ts';

/** What helps an operator to know and to say: nothing of it changes anything. */
export interface Assist {
  summaries: Summaries;
  copilot: CopilotDesk;
}

interface AssistDeps extends Omit<ActingContextDeps, 'database'> {
  database: Pick<Database, 'inShop' | 'batch'>;
  /** That answers shoppers: it suggests what to say. */
  model: AgentModel;
  /** A provider's model without tools: it writes gists. Absent: they are put together from facts. */
  writer?: AgentModel;
  understand: Understand;
  /** What the shopper can take. */
  openOffers: Ledger['openOffers'];
  answered: AnsweredQuestions;
  /** What the gate weighs with. */
  rules: Omit<GateDeps, 'sleep'>;
}

export function createAssist(deps: AssistDeps): Assist {
  const { database, shops, clock, understand, model, writer } = deps;
  const write: WriteGist | undefined =
    writer &&
    (async ({ summary, input, shop: id }) => {
      const shop = await shops.find(id);
      if (!shop) return undefined;
      return writeGist({ summary, input }, writer, { shopName: shop.name[summary.language], currency: shop.currency });
    });
  return {
    summaries: createSummaries({ database, shops, understand, clock, ...(write ? { writeGist: write } : {}) }),
    copilot: createCopilotDesk({ ...deps, copilot: createCopilot({ model, gate: createDryGate(deps.rules) }) }),
  };
}
