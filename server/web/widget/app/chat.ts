import type { Answer } from './api.ts';
import { clearView, createChatView, type ChatView, type Rating } from './chat-view.ts';
import { withAccepted, withDelivery, withOutgoing } from './conversation-state.ts';
import { deliver } from './deliver.ts';
import type { Place } from './shopper-session.ts';
import { beginVisit, findPlace, followVisibility, markRead, resume, type Visit, type VisitDeps } from './visit.ts';

/** The chat: what is on the screen, and what a shopper can do. */
export interface Chat {
  readonly view: ChatView;
  send(text: string): void;
  /** Tries a message again that didn't arrive. */
  retry(clientMessageId: string): void;
  /** Tries again to load the transcript. */
  reload(): void;
  askForPerson(): void;
  rate(rating: Rating): void;
  setOpen(open: boolean): void;
  /** Another shopper, as attested by the shop's token. The same token again changes nothing. */
  identify(identity: string): void;
  /** Forgets the shopper, here and in the browser's storage. */
  reset(): void;
}

export function createChat(deps: VisitDeps, firstIdentity: string | undefined): Chat {
  const { surroundings } = deps;
  const view = createChatView();
  let identity = firstIdentity;
  let visit = beginVisit(deps, view, identity);
  let line: Promise<unknown> = Promise.resolve();

  const change = (to: string | undefined) => {
    visit.end();
    identity = to;
    line = Promise.resolve();
    clearView(view);
    visit = beginVisit(deps, view, identity);
    void resume(visit);
  };
  /** Messages leave one after another, in the order they were written. */
  const enqueue = (clientMessageId: string, text: string) => {
    const here = visit;
    view.conversation.value = withOutgoing(
      view.conversation.value,
      clientMessageId,
      text,
      surroundings.clock().toISOString(),
    );
    line = line.then(() => sendOut(here, clientMessageId, text));
  };
  const retry = (clientMessageId: string) => {
    const item = view.conversation.value.items.find((each) => each.key === clientMessageId);
    if (item?.kind === 'message' && item.delivery === 'failed') enqueue(clientMessageId, item.text);
  };

  surroundings.onVisibility(() => followVisibility(visit));
  surroundings.onOnline(() => view.conversation.value.items.forEach((item) => retry(item.key)));
  void resume(visit);

  return {
    view,
    send: (text) => enqueue(surroundings.newId(), text),
    retry,
    reload: () => void resume(visit),
    askForPerson: () => void askForPerson(visit),
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

/** Calls the server about the conversation, opening anew what the server no longer takes. */
function deliverTo<Value>(visit: Visit, attempt: (place: Place) => Promise<Answer<Value>>): Promise<Answer<Value>> {
  return deliver({
    attempt,
    place: () => findPlace(visit),
    forget: (what) => visit.session.forget(what),
    pause: (ms) => visit.deps.surroundings.pause(ms, visit.ended),
    isOver: () => visit.ended.aborted,
  });
}

async function sendOut(visit: Visit, clientMessageId: string, text: string): Promise<void> {
  const { view, deps } = visit;
  const answer = await deliverTo(visit, (place) =>
    deps.api.sendMessage(place.token, place.conversationId, { clientMessageId, text }),
  );
  if (visit.ended.aborted) return;
  view.conversation.value = answer.ok
    ? withAccepted(view.conversation.value, clientMessageId, answer.value.turnId)
    : withDelivery(view.conversation.value, clientMessageId, 'failed');
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
