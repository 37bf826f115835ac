import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Inbox, InboxBox, InboxChanged, InboxCounts, InboxItem } from '../../contract/operator/inbox.ts';
import { followEvents } from '../parts/follow-events.ts';
import type { Api } from './api.ts';
import type { Surroundings } from '../parts/surroundings.ts';

/** The list of conversations on the left, kept fresh by the server's word that something changed. */
export interface InboxList {
  box: ReadonlySignal<InboxBox>;
  query: ReadonlySignal<string>;
  items: ReadonlySignal<readonly InboxItem[]>;
  counts: ReadonlySignal<InboxCounts | undefined>;
  /** One has as many conversations as one can take at a time. */
  full: ReadonlySignal<boolean>;
  phase: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  hasMore: ReadonlySignal<boolean>;
  connected: ReadonlySignal<boolean>;
  show(box: InboxBox, query: string): void;
  more(): Promise<void>;
  /** Reads it anew, as after something that one did oneself. */
  refresh(): void;
  end(): void;
}

/** News that come at once make one reading, ms. */
const gather = 150;
/** Ages and moods move without news, ms. */
const staleAfter = 60_000;

interface State {
  box: Signal<InboxBox>;
  query: Signal<string>;
  items: Signal<readonly InboxItem[]>;
  counts: Signal<InboxCounts | undefined>;
  full: Signal<boolean>;
  phase: Signal<'loading' | 'ready' | 'failed'>;
  nextCursor: Signal<string | undefined>;
  connected: Signal<boolean>;
}

const emptyState = (): State => ({
  box: signal<InboxBox>('waiting'),
  query: signal(''),
  items: signal([]),
  counts: signal(undefined),
  full: signal(false),
  phase: signal('loading'),
  nextCursor: signal(undefined),
  connected: signal(true),
});

export function createInbox(
  api: Api,
  surroundings: Surroundings,
  hear: { newHandoff(): void; gone(): void },
): InboxList {
  const state = emptyState();
  const { box, query, items, phase, nextCursor, connected } = state;
  const ending = new AbortController();
  const reader = createReader(api, state, ending.signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reader.read(), gather);
  };
  const regular = setInterval(refresh, staleAfter);
  follow({ api, state, surroundings, refresh, hear, ending: ending.signal });

  return {
    ...state,
    hasMore: computed(() => nextCursor.value !== undefined),
    show(nextBox, nextQuery) {
      if (nextBox === box.peek() && nextQuery === query.peek() && reader.hasRead()) return;
      batch(() => {
        box.value = nextBox;
        query.value = nextQuery;
        items.value = [];
        nextCursor.value = undefined;
        phase.value = 'loading';
      });
      void reader.read();
    },
    more: reader.more,
    refresh() {
      if (phase.peek() === 'failed') phase.value = 'loading';
      refresh();
    },
    end() {
      ending.abort();
      clearInterval(regular);
      clearTimeout(timer);
      connected.value = true;
    },
  };
}

/** Reads pages of the list; an answer that a newer question has overtaken counts for nothing. */
function createReader(api: Api, state: State, ending: AbortSignal) {
  const { box, query, items, counts, full, phase, nextCursor } = state;
  let asked = 0;
  const pathOf = (cursor?: string) => {
    const params = new URLSearchParams({ box: box.peek() });
    if (query.peek() !== '') params.set('q', query.peek());
    if (cursor !== undefined) params.set('cursor', cursor);
    return `inbox?${params.toString()}`;
  };
  return {
    hasRead: () => asked > 0,
    async read(): Promise<void> {
      asked += 1;
      const mine = asked;
      const answer = await api.get<Inbox>(pathOf(), ending);
      if (mine !== asked || ending.aborted) return;
      batch(() => {
        if (answer.ok) {
          items.value = answer.value.items;
          counts.value = answer.value.counts;
          full.value = answer.value.full;
          nextCursor.value = answer.value.nextCursor;
          phase.value = 'ready';
        } else if (phase.peek() === 'loading') phase.value = 'failed';
      });
    },
    async more(): Promise<void> {
      const cursor = nextCursor.peek();
      if (cursor === undefined) return;
      const mine = asked;
      const answer = await api.get<Inbox>(pathOf(cursor), ending);
      if (!answer.ok || mine !== asked) return;
      const known = new Set(items.peek().map((item) => item.conversationId));
      batch(() => {
        items.value = [...items.peek(), ...answer.value.items.filter((item) => !known.has(item.conversationId))];
        nextCursor.value = answer.value.nextCursor;
      });
    },
  };
}

/**
 * Listens to what changes: counts at once, the list anew, and a word about a handoff that wasn't there before to who has
 * room for it.
 */
function follow(deps: {
  api: Api;
  state: State;
  surroundings: Surroundings;
  refresh: () => void;
  hear: { newHandoff(): void; gone(): void };
  ending: AbortSignal;
}): void {
  const { api, state, surroundings, refresh, hear, ending } = deps;
  let newest: string | undefined;
  let isFirst = true;
  void followEvents<InboxChanged>(
    {
      open: (_lastSeq, signal) => api.open('events', signal),
      lastSeq: () => 0,
      onEvents(events) {
        const last = events.at(-1);
        if (!last) return;
        state.counts.value = last.counts;
        state.full.value = last.full;
        if (!isFirst && !last.full && last.newest !== undefined && last.newest !== newest) hear.newHandoff();
        isFirst = false;
        newest = last.newest ?? newest;
        refresh();
      },
      onConnection(isThere) {
        if (isThere && !state.connected.peek()) refresh();
        state.connected.value = isThere;
      },
      onGone: hear.gone,
      pause: surroundings.pause,
    },
    ending,
  );
}
