import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { ConversationEvent } from '../../contract/events.ts';
import type { ConversationHead, OperatorConversation } from '../../contract/operator/conversation.ts';
import type { Answer } from '../parts/answer.ts';
import { followEvents } from '../parts/follow-events.ts';
import type { Surroundings } from '../parts/surroundings.ts';
import type { Api } from './api.ts';
import { asksForView, liveItems, type LiveItem } from './conversation-items.ts';
import type { Drafts } from './drafts.ts';

/** The conversation in the middle: what it holds, live, and what an operator can do with it. */
export interface OpenConversation {
  readonly id: string;
  view: ReadonlySignal<OperatorConversation | undefined>;
  items: ReadonlySignal<readonly LiveItem[]>;
  phase: ReadonlySignal<'loading' | 'ready' | 'failed' | 'gone'>;
  connected: ReadonlySignal<boolean>;
  /** Replies that are on their way now, by client id; the rest of a draft's unsent ones have failed. */
  sending: ReadonlySignal<ReadonlySet<string>>;
  /** How far the log has come: what is computed from it may be read anew. */
  lastSeq: ReadonlySignal<number>;
  reload(): void;
  claim(): Promise<Answer<ConversationHead>>;
  giveBack(to: 'agent' | 'line', note: string): Promise<Answer<ConversationHead>>;
  resolve(): Promise<Answer<ConversationHead>>;
  assign(operatorId: string): Promise<Answer<ConversationHead>>;
  note(text: string): Promise<Answer<unknown>>;
  /** Sends what is written; it stays kept until the server has it. */
  send(text: string): void;
  retry(clientMessageId: string): void;
  /** Takes back a reply that didn't get through. */
  drop(clientMessageId: string): string | undefined;
  end(): void;
}

/** News that come at once make one reading, ms. */
const gather = 120;

export function openConversation(
  id: string,
  deps: { api: Api; drafts: Drafts; surroundings: Surroundings; onChange: () => void },
): OpenConversation {
  const { api, drafts, surroundings } = deps;
  const view = signal<OperatorConversation | undefined>(undefined);
  const news = signal<readonly ConversationEvent[]>([]);
  const phase = signal<'loading' | 'ready' | 'failed' | 'gone'>('loading');
  const connected = signal(true);
  const sending = signal<ReadonlySet<string>>(new Set());
  const items = computed(() => (view.value ? liveItems(view.value, news.value) : []));
  const lastSeq = computed(() => news.value.at(-1)?.seq ?? view.value?.lastSeq ?? 0);
  const ending = new AbortController();
  const path = (rest = '') => `conversations/${encodeURIComponent(id)}${rest}`;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    const answer = await api.get<OperatorConversation>(path(), ending.signal);
    if (mine !== asked || ending.signal.aborted) return;
    batch(() => {
      if (!answer.ok) {
        if (phase.peek() !== 'ready') phase.value = answer.status === 404 ? 'gone' : 'failed';
        return;
      }
      take(answer.value);
    });
  }
  function take(found: OperatorConversation): void {
    const isFirst = view.peek() === undefined;
    view.value = found;
    news.value = news.peek().filter((event) => event.seq > found.lastSeq);
    phase.value = 'ready';
    const arrived = new Set(found.items.map((item) => (item.kind === 'message' ? item.clientMessageId : undefined)));
    settle((unsent) => arrived.has(unsent));
    if (isFirst) follow();
  }
  const reread = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), gather);
  };
  function follow(): void {
    void followEvents<ConversationEvent>(
      {
        open: (seq, signal) => api.open(path('/events'), signal, seq),
        lastSeq: () => lastSeq.peek(),
        onEvents(events) {
          news.value = [...news.peek(), ...events.filter((event) => event.seq > lastSeq.peek())];
          if (events.some(asksForView)) reread();
        },
        onConnection(isThere) {
          connected.value = isThere;
          if (isThere) reread();
        },
        onGone: () => (connected.value = false),
        pause: surroundings.pause,
      },
      ending.signal,
    );
  }
  const settle = (isDone: (clientMessageId: string) => boolean) => {
    drafts.change(id, (draft) => ({
      ...draft,
      unsent: draft.unsent.filter((each) => !isDone(each.clientMessageId)),
    }));
  };
  async function change(rest: string, body: unknown): Promise<Answer<ConversationHead>> {
    const answer = await api.post<ConversationHead>(path(rest), body);
    const before = view.peek();
    if (answer.ok && before) {
      const { operator: _, ...others } = before;
      view.value = { ...others, ...answer.value };
    }
    await read();
    deps.onChange();
    return answer;
  }
  async function deliver(clientMessageId: string, text: string): Promise<void> {
    sending.value = new Set(sending.peek()).add(clientMessageId);
    const answer = await api.post(path('/messages'), { clientMessageId, text });
    if (answer.ok) {
      await read();
      settle((each) => each === clientMessageId);
      deps.onChange();
    } else if (answer.status === 409) void read();
    sending.value = new Set([...sending.peek()].filter((each) => each !== clientMessageId));
  }

  void read();
  return {
    id,
    view,
    items,
    phase,
    connected,
    sending,
    lastSeq,
    reload() {
      if (phase.peek() !== 'ready') phase.value = 'loading';
      void read();
    },
    claim: () => change('/claim', {}),
    giveBack: (to, note) => change('/return', { to, ...(note.trim() === '' ? {} : { note: note.trim() }) }),
    resolve: () => change('/resolve', {}),
    assign: (operatorId) => change('/assign', { operatorId }),
    async note(text) {
      const answer = await api.post(path('/notes'), { text });
      if (answer.ok) await read();
      return answer;
    },
    send(text) {
      const made = { clientMessageId: surroundings.newId(), text, at: surroundings.clock().toISOString() };
      drafts.change(id, (draft) => ({ ...draft, reply: '', unsent: [...draft.unsent, made] }));
      void deliver(made.clientMessageId, text);
    },
    retry(clientMessageId) {
      const found = drafts.of(id).peek().unsent.find((each) => each.clientMessageId === clientMessageId); // prettier-ignore
      if (found && !sending.peek().has(clientMessageId)) void deliver(clientMessageId, found.text);
    },
    drop(clientMessageId) {
      const found = drafts.of(id).peek().unsent.find((each) => each.clientMessageId === clientMessageId); // prettier-ignore
      settle((each) => each === clientMessageId);
      return found?.text;
    },
    end() {
      ending.abort();
      clearTimeout(timer);
    },
  };
}
