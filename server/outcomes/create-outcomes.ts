import type { ManagedKnowledgeBase } from '../../knowledge/create-knowledge-base.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Shops } from '../identity/shops.ts';
import { createOutcomesBoard, type OutcomesBoard } from './board/board.ts';
import { createLearning, type Learning } from './learning/learning.ts';
import { createPostWebhook, type PostWebhook } from './webhooks/post-webhook.ts';
import { isLoopback } from './webhooks/public-address.ts';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts';

/** What became of conversations, and what follows from it. */
export interface Outcomes {
  board: OutcomesBoard;
  learning: Learning;
  webhooks: Webhooks;
  postWebhook: PostWebhook;
}

export interface OutcomeParts {
  config: Pick<Config, 'demo' | 'host'>;
  database: Database;
  shops: Shops;
  knowledge: Pick<ManagedKnowledgeBase, 'ingestFile' | 'listDocuments' | 'readDocument' | 'removeDocument' | 'search'>;
  clock: () => Date;
}

export function createOutcomes({ config, database, shops, knowledge, clock }: OutcomeParts): Outcomes {
  // A demo that others can reach must not reach into its machine for them.
  const allowsLocal = config.demo && (config.host === 'localhost' || isLoopback(config.host));
  const postWebhook = createPostWebhook({ allowsLocal });
  return {
    board: createOutcomesBoard({ database, shops, clock }),
    learning: createLearning({ database, knowledge, ...(config.demo ? { castOf: demoCast } : {}) }),
    webhooks: createWebhooks({ database, post: postWebhook, allowsLocal, clock }),
    postWebhook,
  };
}

/** The demo's shoppers go by their keys, in evals as on its page. */
const demoCast = (customerId: string) => /^cus_([a-z]+)$/.exec(customerId)?.[1];
