import { batch } from '@preact/signals';
import type { ConversationEvent } from '../../../contract/events.ts';
import type { Conversation } from '../../../contract/session.ts';
import type { HostEventName, HostEvents } from '../protocol.ts';
import type { Answer } from '../../parts/answer.ts';
import type { Api } from './api.ts';
import type { ChatView } from './chat-view.ts';
import { emptyConversation } from './conversation-state.ts';
import { fromTranscript } from './from-transcript.ts';
import { withEvent } from './with-event.ts';
import { followEvents } from '../../parts/follow-events.ts';
import type { SessionSlots } from './session-slots.ts';
import { createShopperSession, type Place, type ShopperSession } from './shopper-session.ts';
import type { Surroundings } from '../../parts/surroundings.ts';

export interface VisitDeps {
  api: Api;
  slots: SessionSlots;
  shop: string;
  locale: () => string;
  surroundings: Surroundings;
  tellHost<Name extends HostEventName>(name: Name, detail: HostEvents[Name]): void;
  /** Whether there is something to come back to. */
  onActive(active: boolean): void;
}

/** One shopper's stay. Everything asynchronous belongs to one, and stops when another shopper takes over. */
export interface Visit {
  readonly deps: VisitDeps;
  readonly view: ChatView;
  readonly session: ShopperSession;
  readonly ended: AbortSignal;
  end(): void;
  /** The conversation on the screen. */
  place?: Place;
  following?: AbortController;
}

export function beginVisit(deps: VisitDeps, view: ChatView, identity: string | undefined): Visit {
  const ending = new AbortController();
  const session = createShopperSession({
    ...deps,
    identity,
    clock: () => deps.surroundings.clock(),
    onIdentityRefused: () => deps.tellHost('identity_refused', undefined),
    onSlot: ({ timeZone, language, isGuest }) => {
      view.timeZone.value = timeZone;
      view.language.value = language;
      view.isGuest.value = isGuest ?? identity === undefined;
      deps.onActive(true);
    },
    signal: ending.signal,
  });
  return { deps, view, session, ended: ending.signal, end: () => ending.abort() };
}

/** Shows the conversation that this shopper left, if there is one. */
export async function resume(visit: Visit): Promise<void> {
  const { view, session } = visit;
  view.phase.value = 'loading';
  const found = await session.resume();
  if (visit.ended.aborted) return;
  if (found.ok && found.value) return enter(visit, found.value);
  view.phase.value = found.ok || !isPassing(found.status) ? 'ready' : 'failed';
}

/** Unreachable, busy or broken: worth another try later. */
const isPassing = (status: number) => status === 0 || status === 429 || status >= 500;

async function enter(visit: Visit, place: Place): Promise<void> {
  const { view, session } = visit;
  const wire = await visit.deps.api.readConversation(place.token, place.conversationId);
  if (visit.ended.aborted) return;
  if (!wire.ok) {
    if (wire.status === 401) session.forget('session');
    if (wire.status === 403 || wire.status === 404) session.forget('conversation');
    view.phase.value = isPassing(wire.status) ? 'failed' : 'ready';
    return;
  }
  batch(() => draw(visit, wire.value));
  markRead(visit);
  follow(visit, place);
}

function draw({ view, session }: Visit, wire: Conversation): void {
  const unsent = view.conversation.value.items.filter((item) => item.seq === undefined);
  view.conversation.value = fromTranscript(wire, unsent);
  // Before anything was said it is that of the page on which the session began.
  if (wire.items.length > 0) session.setLanguage(wire.language);
  const { score, comment } = wire.rating ?? {};
  view.rating.value = score === undefined ? undefined : { score, ...(comment === undefined ? {} : { comment }) };
  view.readSeq.value = session.readSeq();
  view.phase.value = 'ready';
}

/** Follows the conversation's events while the page can be seen. */
export function follow(visit: Visit, place: Place): void {
  const { view, deps, session } = visit;
  visit.place = place;
  if (visit.following || !deps.surroundings.isVisible() || visit.ended.aborted) return;
  const following = new AbortController();
  visit.following = following;
  const stop = () => following.abort();
  visit.ended.addEventListener('abort', stop, { once: true });
  const done = followEvents<ConversationEvent>(
    {
      open: (lastSeq, signal) => deps.api.openEvents(place.token, place.conversationId, lastSeq, signal),
      lastSeq: () => view.conversation.value.lastSeq,
      onEvents: (events) => hear(visit, events),
      onConnection: (connected) => (view.connected.value = connected),
      onGone: (status) => {
        session.forget(status === 401 ? 'session' : 'conversation');
        if (visit.following === following) delete visit.following;
        if (status === 401) void resume(visit); // a signed-in shopper comes back to the same conversation
      },
      pause: (ms, signal) => deps.surroundings.pause(ms, signal),
    },
    following.signal,
  );
  void done.finally(() => {
    visit.ended.removeEventListener('abort', stop);
    if (visit.following === following) delete visit.following;
  });
}

/** A hidden page gives its connection back: browsers allow few to one server over HTTP/1.1. */
export function followVisibility(visit: Visit): void {
  if (visit.deps.surroundings.isVisible()) {
    if (visit.place) follow(visit, visit.place);
  } else stopFollowing(visit);
}

function stopFollowing(visit: Visit): void {
  visit.following?.abort();
  delete visit.following;
}

function hear(visit: Visit, events: readonly ConversationEvent[]): void {
  const { view, deps, session } = visit;
  batch(() => {
    for (const event of events) {
      view.conversation.value = withEvent(view.conversation.value, event);
      if ('language' in event && event.language) session.setLanguage(event.language);
      if (event.type === 'handoff.returned' || event.type === 'conversation.resolved') view.askedPerson.value = 'no';
      if (event.type === 'handoff.requested') deps.tellHost('handoff', { reason: event.reason });
      if (event.type === 'message.completed') deps.tellHost('message', { id: event.messageId, author: 'agent' });
      if (event.type === 'message.created' && event.text !== undefined)
        deps.tellHost('message', { id: event.messageId, author: event.author });
    }
  });
  markRead(visit);
}

/** Remembers that the shopper has seen what there is, if the panel is open. */
export function markRead({ view, session }: Visit): void {
  if (!view.isOpen.value) return;
  view.readSeq.value = view.conversation.value.lastSeq;
  session.setReadSeq(view.readSeq.value);
}

/** A place to speak. When it isn't the one on the screen, the screen starts over with what isn't sent yet. */
export async function findPlace(visit: Visit): Promise<Answer<Place>> {
  const { view } = visit;
  const found = await visit.session.place();
  if (!found.ok || visit.ended.aborted) return found;
  if (visit.place && visit.place.conversationId !== found.value.conversationId) {
    stopFollowing(visit);
    const unsent = view.conversation.value.items.filter((item) => item.seq === undefined);
    view.conversation.value = { ...emptyConversation, items: unsent };
  }
  follow(visit, found.value);
  return found;
}
