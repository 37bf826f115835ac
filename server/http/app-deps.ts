import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { DeskViews } from '../handoff/desk-views.ts';
import type { Desk } from '../handoff/desk.ts';
import type { DeskInbox } from '../handoff/inbox.ts';
import type { SessionOpening } from '../identity/open-session.ts';
import type { SessionTokens } from '../identity/session-token.ts';
import type { Shop, Shops } from '../identity/shops.ts';
import type { Bus } from '../jobs/bus.ts';
import type { TurnRunner } from '../conversations/turn-runner.ts';
import type { TurnQueue } from '../jobs/turn-queue.ts';
import type { DemoMail } from '../notify/demo-mailbox.ts';
import type { CodesInChat } from '../operators/acting/code-in-chat.ts';
import type { Decisions } from '../operators/acting/decisions.ts';
import type { OperatorActions } from '../operators/acting/operator-actions.ts';
import type { ShopperPanels } from '../operators/panel/shopper-panels.ts';
import type { OperatorDesk } from '../operators/operator-desk.ts';
import type { Outcomes } from '../outcomes/create-outcomes.ts';
import type { Photos } from '../photos/photos.ts';
import type { Assist } from '../summaries/create-assist.ts';
import type { Metrics } from './metrics.ts';
import type { RedisClient } from '../jobs/connect-redis.ts';

/** What the server needs before a question would be answered, and what of it is missing. */
export type Readiness = () => Promise<{ missing: string[] }>;

/** What a shop's own server and mail server would do, in demo mode. */
export interface DemoDesk {
  /** Signs in as one of the demo's shoppers; `undefined` for an unknown one. */
  signIn: (shopper: string) => Promise<{ token: string; expiresAt: Date } | undefined>;
  /** What would have been mailed, newest first; `timeZone` (IANA) is the demo shop's. */
  mailbox: () => Promise<{ mails: DemoMail[]; timeZone: string }>;
}

/** All that the HTTP app works with. */
export interface AppDeps {
  conversations: Conversations;
  shops: Shops;
  tokens: SessionTokens;
  openSession: (
    shop: Shop,
    request: { identity?: string | undefined; locale?: string | undefined },
  ) => Promise<SessionOpening>;
  photos: Photos;
  /** The shop's people, and how they sign in. */
  operators: OperatorDesk;
  /** What operators do with conversations, and what they see of them. */
  desk: Desk;
  /** What operators do for shoppers by the shop's rules; absent where no gate is, as in some tests. */
  acting?: { actions: OperatorActions; panels: ShopperPanels; decisions: Decisions; codes: CodesInChat };
  deskViews: DeskViews;
  inbox: DeskInbox;
  outcomes: Outcomes;
  /** Summaries and copilot; absent where no model is wired, as in tests. */
  assist?: Assist;
  bus: Bus;
  queue: Pick<TurnQueue, 'dispatch'>;
  runner: Pick<TurnRunner, 'runClaimed'>;
  /** The database's time. */
  clock: () => Date;
  readiness: Readiness;
  metrics: Metrics;
  log: Logger;
  limits: Config['limits'];
  /** How long `?wait=true` waits at most. */
  waitMs: number;
  trustProxy: Config['trustProxy'];
  publicUrl?: string;
  /** Shares rate limits among processes; without it each counts for itself. */
  redis?: RedisClient;
  /** Demo mode alone. */
  demo?: DemoDesk;
  /** The built web pages; absent where only the API is served, as in tests. */
  webFolder?: string;
  /** Milliseconds between comments on an idle event stream (default 15,000). */
  heartbeatMs?: number;
}
