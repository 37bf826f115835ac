import type { Orders, Requests } from '../../../contract/action.ts';
import type { Conversation } from '../../../contract/session.ts';
import type { Answer } from '../../parts/answer.ts';
import type { Decision, OutgoingMessage, OutgoingWish } from './api.ts';
import { clearView, createChatView, type ChatView, type Deciding, type Rating } from './chat-view.ts';
import { withAccepted, withConfirmation, withDelivery, withOutgoing } from './conversation-state.ts';
import { deliverHere, deliverTo } from './deliver-to.ts';
import { createPhotoTray, type PhotoTray } from './photo-tray.ts';
import type { Place } from './shopper-session.ts';
import { beginVisit, followVisibility, markRead, resume, type Visit, type VisitDeps } from './visit.ts';

/** Something that a shopper wants done, with the words that show it until the server has its own. */
export interface Wish extends Pick<OutgoingWish, 'action' | 'input'> {
  text: string;
}

/** The chat: what is on the screen, and what a shopper can do. */
export interface Chat {
  readonly view: ChatView;
  readonly photos: PhotoTray;
  /** Says something, with the photos of the tray. */
  send(text: string): void;
  /** Asks for an action without typing. */
  start(wish: Wish): void;
  /** Answers a question, once. */
  decide(confirmationId: string, decision: Decision): void;
  /** What the shopper has asked for; undefined when the shop knows nothing of them yet. */
  readRequests(language: string): Promise<Answer<Requests | undefined>>;
  /** The orders that something can be asked for; undefined as above. */
  readOrders(language: string): Promise<Answer<Orders | undefined>>;
  /** Now, by the server's clock: until when a question can be answered is told by it. */
  serverNow(): number;
  /** Tries a message again that didn't arrive. */
  retry(clientMessageId: string): void;
  /** Tries again to load the transcript. */
  reload(): void;
  askForPerson(): void;
  /** How the wish for a person stands now; undefined when nobody is waited for any more. */
  readHandoff(): Promise<Answer<Conversation['handoff']>>;
  /** Where the shopper can be reached meanwhile. */
  leaveContact(contact: string): Promise<Answer<unknown>>;
  rate(rating: Rating): void;
  setOpen(open: boolean): void;
  /** Another shopper, as attested by the shop's token. The same token again changes nothing. */
  identify(identity: string): void;
  /** Forgets the shopper, here and in the browser's storage. */
  reset(): void;
}

/** What leaves for the server as the shopper's own. */
type Outgoing = (OutgoingMessage & { kind: 'message' }) | (OutgoingWish & { kind: 'wish'; text: string });

export function createChat(deps: VisitDeps, firstIdentity: string | undefined): Chat {
  const { surroundings, api } = deps;
  const view = createChatView();
  const outbox = new Map<string, Outgoing>();
  let identity = firstIdentity;
  let visit = beginVisit(deps, view, identity);
  let line: Promise<unknown> = Promise.resolve();
  const photos = createPhotoTray(() => visit);

  const change = (to: string | undefined) => {
    visit.end();
    photos.clear();
    outbox.clear();
    identity = to;
    line = Promise.resolve();
    clearView(view);
    visit = beginVisit(deps, view, identity);
    void resume(visit);
  };
  /** What shoppers say leaves in the order in which they said it. */
  const enqueue = (outgoing: Outgoing) => {
    const here = visit;
    const { clientMessageId } = outgoing;
    outbox.set(clientMessageId, outgoing);
    const now = surroundings.clock().toISOString();
    view.conversation.value = withOutgoing(view.conversation.value, clientMessageId, outgoing, now);
    line = line.then(async () => {
      if (await sendOut(here, outgoing)) outbox.delete(clientMessageId);
    });
  };
  const retry = (clientMessageId: string) => {
    const item = view.conversation.value.items.find((each) => each.key === clientMessageId);
    const outgoing = outbox.get(clientMessageId);
    if (outgoing && item?.kind === 'message' && item.delivery === 'failed') enqueue(outgoing);
  };

  /** Read with the shopper's token; nothing is known of whom the shop hasn't met. */
  const readOwn = async <Value>(
    read: (token: string) => Promise<Answer<Value>>,
  ): Promise<Answer<Value | undefined>> => {
    const token = await visit.session.token();
    if (!token.ok) return token;
    return token.value === undefined ? { ok: true, value: undefined } : read(token.value);
  };

  surroundings.onVisibility(() => followVisibility(visit));
  surroundings.onOnline(() => view.conversation.value.items.forEach((item) => retry(item.key)));
  void resume(visit);

  return {
    view,
    photos,
    send(text) {
      const attachments = photos.take();
      const clientMessageId = surroundings.newId();
      enqueue({ kind: 'message', clientMessageId, text, ...(attachments.length > 0 ? { attachments } : {}) });
    },
    start: (wish) => enqueue({ kind: 'wish', clientMessageId: surroundings.newId(), ...wish }),
    decide: (confirmationId, decision) => void decide(visit, confirmationId, decision),
    readRequests: (language) => readOwn((token) => api.readRequests(token, language)),
    readOrders: (language) => readOwn((token) => api.readOrders(token, language)),
    serverNow: () => surroundings.clock().getTime() + api.clockLead(),
    retry,
    reload: () => void resume(visit),
    askForPerson: () => void askForPerson(visit),
    readHandoff: () => readHandoff(visit),
    leaveContact: (contact) =>
      deliverHere(visit, ({ token, conversationId }) => api.leaveContact(token, conversationId, contact)),
    rate: (rating) => void rate(visit, rating),
    setOpen(open) {
      view.isOpen.value = open;
      markRead(visit);
    },
    identify(next) {
      if (next !== identity) change(next);
    },
    reset() {
      deps.slots.clear();
      deps.onActive(false);
      change(undefined);
    },
  };
}

/** True when it arrived. */
async function sendOut(visit: Visit, outgoing: Outgoing): Promise<boolean> {
  const { view, deps } = visit;
  const { clientMessageId } = outgoing;
  const answer = await deliverTo(visit, ({ token, conversationId }) => {
    if (outgoing.kind === 'message') {
      const { kind: _, ...message } = outgoing;
      return deps.api.sendMessage(token, conversationId, message);
    }
    const { action, input } = outgoing;
    return deps.api.startAction(token, conversationId, { clientMessageId, action, input });
  });
  if (visit.ended.aborted) return false;
  view.conversation.value = answer.ok
    ? withAccepted(view.conversation.value, clientMessageId, answer.value.turnId)
    : withDelivery(view.conversation.value, clientMessageId, 'failed');
  return answer.ok;
}

/** The first answer counts, here and on the server: another one while it is on its way is none. */
async function decide(visit: Visit, confirmationId: string, decision: Decision): Promise<void> {
  const { view, deps } = visit;
  const mark = (to: Deciding | undefined) => {
    const next = new Map(view.deciding.value);
    if (to) next.set(confirmationId, to);
    else next.delete(confirmationId);
    view.deciding.value = next;
  };
  if (view.deciding.value.get(confirmationId)?.state === 'sending') return;
  mark({ decision, state: 'sending' });
  const answer = await deliverHere(visit, ({ token, conversationId }) =>
    deps.api.answerConfirmation(token, conversationId, confirmationId, decision),
  );
  if (visit.ended.aborted) return;
  const { value: before } = view.conversation;
  if (answer.ok) {
    const state = answer.value.decision === 'confirm' ? 'confirmed' : 'declined';
    view.conversation.value = withConfirmation(before, confirmationId, state, answer.value.turnId);
  } else if (answer.problem === 'confirmation_expired') {
    view.conversation.value = withConfirmation(before, confirmationId, 'expired');
  } else if (answer.problem === 'confirmation_replaced') {
    view.conversation.value = withConfirmation(before, confirmationId, 'replaced');
  }
  const isSettled = answer.ok || answer.problem?.startsWith('confirmation_') === true;
  mark(isSettled ? undefined : { decision, state: 'failed' });
}

async function readHandoff(visit: Visit): Promise<Answer<Conversation['handoff']>> {
  const read = ({ token, conversationId }: Place) => visit.deps.api.readConversation(token, conversationId);
  const answer = await deliverHere(visit, read);
  return answer.ok ? { ok: true, value: answer.value.handoff } : answer;
}

async function askForPerson(visit: Visit): Promise<void> {
  const { view, deps } = visit;
  if (view.askedPerson.value === 'asking') return;
  view.askedPerson.value = 'asking';
  const answer = await deliverTo(visit, (place) => deps.api.requestHandoff(place.token, place.conversationId));
  if (!visit.ended.aborted) view.askedPerson.value = answer.ok ? 'asked' : 'failed';
}

async function rate(visit: Visit, rating: Rating): Promise<void> {
  const { view, deps } = visit;
  const before = view.rating.value;
  view.rating.value = rating;
  view.ratingFailed.value = false;
  const answer = await deliverTo(visit, (place) => deps.api.rate(place.token, place.conversationId, rating));
  if (answer.ok || visit.ended.aborted) return;
  view.rating.value = before;
  view.ratingFailed.value = true;
}
