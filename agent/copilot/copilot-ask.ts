import type { Language } from '../../knowledge/language.ts';
import type { ToolContext } from '../../tools/contract.ts';
import type { BookedAction } from '../../tools/ledger/booked-action.ts';
import type { Gate } from '../../tools/policy/gate.ts';
import type { AgentModel } from '../models/agent-model.ts';
import type { TurnInput } from '../run-turn.ts';
import type { TranscriptEntry } from '../transcript.ts';
import type { ShownOffer } from './offer-wanted.ts';
import type { AcceptedOffer, Done } from './settled.ts';

export interface CopilotAsk {
  /** The whole conversation. */
  transcript: readonly TranscriptEntry[];
  shop: TurnInput['shop'];
  /** Of the shopper and in their language: replies are meant for them. */
  context: ToolContext;
  /** Who would say it, and in which language labels are. */
  operator: { name: string; language: Language };
  /** All that was done or tried in this conversation: what was given isn't suggested again, what wasn't stays. */
  actions?: readonly BookedAction[];
  /** What an operator did last, if nobody has said anything since: the words before it are answered. */
  done?: Done;
  /** An offer that the shopper took by its button, which waits to be carried out. */
  accepted?: AcceptedOffer;
  /** All that was offered in this conversation, oldest first: words can take it, too. */
  offers?: readonly ShownOffer[];
}

export interface CopilotDeps {
  model: AgentModel;
  /** Tells what would come of an action, and does none. */
  gate: Pick<Gate, 'propose'>;
}
