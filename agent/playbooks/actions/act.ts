import type { Refusal } from '../../../tools/contract.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import { attempt, draftOf, type Attempt, type RefusalDetails } from '../look.ts';
import type { ActionDraft, OpenMatter, PlaybookContext, Steps } from '../playbook.ts';
import { say, step } from '../steps.ts';
import { sayOutage } from '../trouble.ts';
import { speak } from '../voice.ts';
import { matterNames, replies } from '../what-i-can-do.ts';
import { actPhrases as phrases } from './act-phrases.ts';
import { askMissing } from './ask-missing.ts';
import { cardPhrases } from './card/card-phrases.ts';
import { tellBesideCard } from './card/tell-card.ts';
import { readCard } from './card/told-card.ts';
import { wordsOf } from './said-words.ts';
import { keepAddress } from './address/same-address.ts';
import { sendCode } from './step-up.ts';
import { tellAlready } from './under-way/already-arranged.ts';
import { tellDone } from './under-way/tell-done.ts';

/** Asks the shop for an action and tells what came of it; what is missing is asked for, and the action goes on with it. */
export function* act(context: PlaybookContext, draft: ActionDraft): Steps {
  if (draft.tool === 'change_delivery_address') yield* keepAddress(draft);
  yield* tellAttempt(context, draft, yield* attempt(draft));
}

/** What an attempt came to, and the way on. */
export function* tellAttempt(context: PlaybookContext, draft: ActionDraft, tried: Attempt): Steps {
  switch (tried.status) {
    case 'done':
      return yield* tellDone(context, draft.tool, tried.content);
    case 'asked': {
      const card = readCard(tried.content, context.language);
      yield* say(context, cardPhrases[draft.tool], card);
      const open = { ...waits(context, 'button', draft), card };
      yield* tellBesideCard(context, open);
      if (draft.tool === 'request_refund' && draft.args['wants'] === undefined) yield* say(context, phrases.orAgain);
      return yield* step({ do: 'remember', memory: { open } });
    }
    case 'refused':
      return yield* tellRefusal(context, draft, tried.reason, tried.details);
    case 'unconfirmed':
      yield* say(context, phrases.unconfirmed);
      return yield* offerPerson(context, 'tool_failure');
    case 'failed':
      return yield* sayOutage(context);
  }
}

/** The matter with what it waits for; the words of the wish stay with it. */
export function waits(
  context: PlaybookContext,
  asks: OpenMatter['asks'],
  action: ActionDraft,
): OpenMatter & { action: ActionDraft } {
  return { intent: context.intent, asks, action, text: wordsOf(context) };
}

function* tellRefusal(context: PlaybookContext, draft: ActionDraft, reason: Refusal, details: RefusalDetails): Steps {
  const { tell } = details;
  switch (reason) {
    case 'step_up_required':
      return yield* sendCode(context, draft);
    case 'photos_required':
    case 'description_required':
      return yield* askMissing(context, draft, reason, details);
    case 'not_found':
      if (details.items ?? details.sizes ?? details.colours)
        return yield* askMissing(context, draft, 'description_required', details);
      yield { do: 'say', text: tell ?? speak(context, phrases.refused) };
      return yield* step({ do: 'suggest', replies: replies(context, 'human') });
    case 'identity_required': {
      const open: OpenMatter = { intent: context.intent, asks: 'proof', text: wordsOf(context) };
      return yield* step({ do: 'ask', text: speak(context, phrases.proof), memory: { open } });
    }
    case 'not_found_or_unverified': {
      const open: OpenMatter = { intent: context.intent, asks: 'order', text: wordsOf(context) };
      return yield* step({ do: 'ask', text: speak(context, phrases.noSuchOrder), memory: { open } });
    }
    case 'changed_meanwhile':
      yield* say(context, phrases.changed);
      if (Object.keys(draft.args).length === 0) return;
      return yield* step({
        do: 'offer',
        text: speak(context, phrases.again),
        replies: replies(context, 'yes', 'no'),
        open: waits(context, 'go_on', draft),
      });
    case 'not_allowed':
    case 'not_covered':
    case 'too_many_attempts':
      if (yield* tellAlready(context, draft, details)) return;
      yield { do: 'remember', memory: { refusedAt: context.memory.turns ?? 0 } };
      yield { do: 'say', text: tell ?? speak(context, phrases.refused) };
      return yield* offerInstead(context, draft, details);
  }
}

function* offerPerson(context: PlaybookContext, reason: 'tool_failure' | 'unsupported_request'): Steps {
  const text = speak(context, phrases.offerPerson);
  yield { do: 'offer_human', text, replies: replies(context, 'human', 'no'), reason };
}

/**
 * What a rule's no leads to, where its words propose it: a yes to them does it. An `intent` begins that matter, a `tool`
 * that action.
 */
const instead: Readonly<Partial<Record<string, { intent: OpenMatter['intent']; tool?: ActionKind; said: RegExp }>>> = {
  cancel_before_dispatch: { intent: 'return_item', said: /can be returned|能不能退货/ },
  goods_delivered: { intent: 'cancel_order', said: /cancel the order|取消订单/ },
  address_country: { intent: 'cancel_order', said: /cancel|取消/ },
  not_received: { intent: 'urge_shipment', tool: 'urge_shipment', said: /urge|催/ },
  claim_ground: { intent: 'price_protection', said: /price protection|价保/ },
};

/** Goes on to what the no proposes; else the buttons of what may help. */
function* offerInstead(context: PlaybookContext, draft: ActionDraft, { rule, tell = '' }: RefusalDetails): Steps {
  const { orderNumber } = draft.args;
  const { language } = context;
  if (typeof orderNumber === 'string') yield { do: 'remember', memory: { orderNumber } };
  if (rule === 'urge_when_late' && /refund you|全额退款/.test(tell) && typeof orderNumber === 'string') {
    const action = draftOf('request_refund', { orderNumber, ground: 'not_received', description: wordsOf(context) });
    return yield* askRemedy(context, action);
  }
  // what is broken and too old for the rules may still move a person
  if (rule === 'quality_window' || rule === 'damage_window') return yield* offerPerson(context, 'unsupported_request');
  const way = rule === undefined ? undefined : instead[rule];
  const name = way && matterNames[way.intent]?.[language];
  if (!way?.said.test(tell) || name === undefined) {
    const names = rule === 'return_window' ? [matterNames.item_problem?.[language] ?? ''] : [];
    return yield* step({ do: 'suggest', replies: [...names, ...replies(context, 'human')] });
  }
  const action = way.tool && typeof orderNumber === 'string' ? { tool: way.tool, args: { orderNumber } } : undefined;
  const open: OpenMatter = { intent: way.intent, asks: 'go_on', ...(action ? { action } : {}) };
  yield { do: 'offer', text: '', replies: [name, ...replies(context, 'no')], open };
}

/** Money back or the goods again: the question has been put, the answer is awaited. */
export function* askRemedy(context: PlaybookContext, action: ActionDraft): Steps {
  const open = { ...waits(context, 'remedy', action), intent: 'item_problem' as const };
  yield { do: 'offer', text: '', replies: replies(context, 'reship', 'moneyBack'), open };
}
