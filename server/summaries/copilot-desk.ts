import type { Copilot } from '../../agent/copilot/copilot.ts';
import type { Suggestions } from '../../agent/copilot/suggestions.ts';
import { moodIn } from '../../agent/summary/mood-in.ts';
import { readTalk } from '../../agent/summary/read-talk.ts';
import { intentLabel } from '../../agent/understanding/intent-labels.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Sql } from '../../knowledge/store/database.ts';
import type { CustomerId } from '../../tools/commerce/customer.ts';
import type { ToolContext } from '../../tools/contract.ts';
import { readBookedActions } from '../../tools/ledger/booked-action.ts';
import type { Ledger } from '../../tools/ledger/ledger.ts';
import { runToolCall } from '../../tools/run-tool-call.ts';
import { readTools } from '../../tools/toolbox.ts';
import type { Copilot as Suggested, CopilotToolResult, KnowledgeSearch } from '../contract/operator/copilot.ts';
import { readDrawableEvents } from '../conversations/event-log.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import { buildTranscript } from '../conversations/transcript.ts';
import { doneSince, offersMade } from './offers-and-deeds.ts';
import type { DeskRefusal } from '../handoff/desk-conversation.ts';
import {
  actingContext,
  lockActing,
  type ActingContextDeps,
  type ActingIn,
} from '../operators/acting/acting-context.ts';
import type { Operator } from '../operators/operator.ts';
import { toLogged } from '../conversations/to-logged.ts';
import type { AnsweredQuestions } from '../outcomes/learning/answered-questions.ts';

type ToolAnswer = { status: 'ran'; result: CopilotToolResult } | { status: DeskRefusal | 'invalid_request' };

/** The copilot at an operator's desk: conversations of their own shop alone. */
export interface CopilotDesk {
  suggest(by: Operator, conversationId: string): Promise<Suggested | undefined>;
  /** Read tools only, for this shopper as well as they have proven who they are, in the operator's language. */
  runTool(
    by: Operator,
    conversationId: string,
    call: { name: string; input: Record<string, unknown> },
  ): Promise<ToolAnswer>;
  searchKnowledge(by: Operator, query: string, language: Language): Promise<KnowledgeSearch['passages']>;
}

interface CopilotDeskDeps extends ActingContextDeps {
  copilot: Copilot;
  answered: AnsweredQuestions;
  openOffers: Ledger['openOffers'];
}

/** Those that send something or count an attempt are for who has the conversation. */
const forOwners: ReadonlySet<string> = new Set(['verify_order', 'send_code', 'check_code']);
/** Two of the dialogue itself: there is nothing to look at. */
const ofTheTalk: ReadonlySet<string> = new Set(['request_human', 'suggest_replies']);
const onDesk = readTools.filter(({ name }) => !ofTheTalk.has(name));
const mostPassages = 6;

export function createCopilotDesk(deps: CopilotDeskDeps): CopilotDesk {
  const { database, shops, knowledge, copilot } = deps;
  return {
    async suggest(by, conversationId) {
      const read = await database.inShop(by.shop, async (sql) => {
        const acting = await findActing(sql, conversationId);
        if (!acting) return undefined;
        const actions = await readBookedActions(sql, by.shop, conversationId);
        return { acting, actions, log: await readDrawableEvents(sql, conversationId) };
      });
      const shop = await shops.find(by.shop);
      if (!read || !shop) return undefined;
      const { acting, actions, log } = read;
      const context = await actingContext(deps, by, acting, acting.language);
      const { currency, timeZone } = shop;
      const { name } = acting;
      const done = doneSince(log);
      const made = done ? {} : await offersMade(deps, by.shop, acting, log);
      const suggestions = await copilot.suggest({
        transcript: buildTranscript(log, ''),
        shop: { shopName: shop.name[acting.language], currency, timeZone, answered: await deps.answered(by.shop) },
        context: name === undefined ? context : { ...context, shopper: { ...context.shopper, name } },
        operator: { name: by.name, language: by.language },
        actions,
        ...(done ? { done } : {}),
        ...made,
      });
      return toWire(suggestions, log, { language: by.language, timeZone, now: context.now });
    },

    async runTool(by, conversationId, { name, input }) {
      const tool = onDesk.find((each) => each.name === name);
      if (!tool) return { status: 'invalid_request' };
      const acting = await database.inShop(by.shop, async (sql) =>
        forOwners.has(name)
          ? lockActing(sql, by, conversationId)
          : ((await findActing(sql, conversationId)) ?? { refusal: 'not_found' as const }),
      );
      if ('refusal' in acting) return { status: acting.refusal };
      const context: ToolContext = await actingContext(deps, by, acting, by.language);
      const run = await runToolCall([tool], { id: 'call_desk', name, args: input }, context);
      const status = run.status === 'ok' || run.status === 'refused' ? run.status : 'failed';
      return { status: 'ran', result: { status, content: run.content, cards: run.cards } };
    },

    async searchKnowledge({ shop }, text, language) {
      const found = await knowledge.search({ shop, text, language, limit: mostPassages });
      return found.map(({ id, title, headings, text: words, source, language: of }) => ({
        ...{ passageId: id, title, headings, text: words, source, language: of },
      }));
    },
  };
}

/** Whose matter it is; nobody's right to act is asked. */
async function findActing(sql: Sql, conversationId: string): Promise<(ActingIn & { name?: string }) | undefined> {
  const { rows } = await sql.query<{
    language: Language;
    shopper_id: string;
    customer_id: CustomerId | null;
    name: string | null;
    proven: string[];
  }>(
    `select c.language, c.shopper_id, s.customer_id, s.name,
       array(select p.order_number from order_proofs p where p.conversation_id = c.id) as proven
     from conversations c join shoppers s on s.id = c.shopper_id where c.id = $1`,
    [conversationId],
  );
  const [row] = rows;
  if (!row) return undefined;
  return {
    ...{ conversationId, shopperId: row.shopper_id, language: row.language, provenOrders: row.proven },
    ...(row.customer_id === null ? {} : { customerId: row.customer_id }),
    ...(row.name === null ? {} : { name: row.name }),
  };
}

function toWire(
  { intent, replies, tools }: Suggestions,
  log: readonly StoredEvent[],
  eye: { language: Language; timeZone: string; now: Date },
): Suggested {
  const { kind, label, quote } = moodIn(readTalk(toLogged(log)), eye);
  return {
    upToSeq: log.at(-1)?.seq ?? 0,
    ...(intent ? { intent: { ...intent, label: intentLabel(intent.id, eye.language) } } : {}),
    mood: { kind, label, ...(quote === undefined ? {} : { because: quote }) },
    replies: replies.map(({ text, from, citations }, index) => ({
      ...{ id: `reply_${index + 1}`, text, from },
      citations: citations.map(({ passageId, title, headings, source }, at) => ({
        ...{ index: at + 1, passageId, title, headings, source },
      })),
    })),
    tools,
  };
}
