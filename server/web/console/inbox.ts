import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
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

export function createInbox(
  api: Api,
  surroundings: Surroundings,
  hear: { newHandoff(id: string): void; changed(): void; gone(): void },
): InboxList {
  const box = signal<InboxBox>('waiting');
  const query = signal('');
  const items = signal<readonly InboxItem[]>([]);
  const counts = signal<InboxCounts | undefined>(undefined);
  const phase = signal<'loading' | 'ready' | 'failed'>('loading');
  const nextCursor = signal<string | undefined>(undefined);
  const connected = signal(true);
  const ending = new AbortController();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest: string | undefined;
  let isFirst = true;

  const pathOf = (cursor?: string) => {
    const params = new URLSearchParams({ box: box.peek() });
    if (query.peek() !== '') params.set('q', query.peek());
    if (cursor !== undefined) params.set('cursor', cursor);
    return `inbox?${params.toString()}`;
  };
  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    const answer = await api.get<Inbox>(pathOf(), ending.signal);
    if (mine !== asked || ending.signal.aborted) return;
    batch(() => {
      if (answer.ok) {
        items.value = answer.value.items;
        counts.value = answer.value.counts;
        nextCursor.value = answer.value.nextCursor;
        phase.value = 'ready';
      } else if (phase.peek() === 'loading') phase.value = 'failed';
    });
  }
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), gather);
  };
  const onEvents = (events: InboxChanged[]) => {
    const last = events.at(-1);
    if (!last) return;
    counts.value = last.counts;
    if (!isFirst && last.newest !== undefined && last.newest !== newest) hear.newHandoff(last.newest);
    isFirst = false;
    newest = last.newest ?? newest;
    refresh();
    hear.changed();
  };
  const regular = setInterval(refresh, staleAfter);
  void followEvents<InboxChanged>(
    {
      open: (_lastSeq, signal) => api.open('events', signal),
      lastSeq: () => 0,
      onEvents,
      onConnection: (isThere) => (connected.value = isThere),
      onGone: hear.gone,
      pause: surroundings.pause,
    },
    ending.signal,
  );
  const stopWatching = effect(() => {
    if (connected.value && !isFirst) refresh();
  });

  return {
    box,
    query,
    items,
    counts,
    phase,
    hasMore: computed(() => nextCursor.value !== undefined),
    connected,
    show(nextBox, nextQuery) {
      if (nextBox === box.peek() && nextQuery === query.peek() && asked > 0) return;
      batch(() => {
        box.value = nextBox;
        query.value = nextQuery;
        items.value = [];
        nextCursor.value = undefined;
        phase.value = 'loading';
      });
      void read();
    },
    async more() {
      const cursor = nextCursor.peek();
      if (cursor === undefined) return;
      const mine = asked;
      const answer = await api.get<Inbox>(pathOf(cursor), ending.signal);
      if (!answer.ok || mine !== asked) return;
      const known = new Set(items.peek().map((item) => item.conversationId));
      batch(() => {
        items.value = [...items.peek(), ...answer.value.items.filter((item) => !known.has(item.conversationId))];
        nextCursor.value = answer.value.nextCursor;
      });
    },
    refresh,
    end() {
      ending.abort();
      clearInterval(regular);
      clearTimeout(timer);
      stopWatching();
    },
  };
}
