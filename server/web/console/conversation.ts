import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
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

interface Deps {
  api: Api;
  drafts: Drafts;
  surroundings: Surroundings;
  onChange: () => void;
}

interface State {
  id: string;
  view: Signal<OperatorConversation | undefined>;
  news: Signal<readonly ConversationEvent[]>;
  phase: Signal<'loading' | 'ready' | 'failed' | 'gone'>;
  connected: Signal<boolean>;
  lastSeq: ReadonlySignal<number>;
  ending: AbortController;
}

const pathOf = (id: string, rest = '') => `conversations/${encodeURIComponent(id)}${rest}`;

export function openConversation(id: string, deps: Deps): OpenConversation {
  const view = signal<OperatorConversation | undefined>(undefined);
  const news = signal<readonly ConversationEvent[]>([]);
  const lastSeq = computed(() => news.value.at(-1)?.seq ?? view.value?.lastSeq ?? 0);
  const state: State = {
    id,
    view,
    news,
    phase: signal('loading'),
    connected: signal(true),
    lastSeq,
    ending: new AbortController(),
  };
  const { read, end } = createReader(state, deps);
  const change = async (rest: string, body: unknown) => {
    const answer = await deps.api.post<ConversationHead>(pathOf(id, rest), body);
    const before = view.peek();
    if (answer.ok && before) {
      const { operator: _, ...others } = before;
      view.value = { ...others, ...answer.value };
    }
    await read();
    deps.onChange();
    return answer;
  };
  void read();
  return {
    id,
    view,
    items: computed(() => (view.value ? liveItems(view.value, news.value) : [])),
    phase: state.phase,
    connected: state.connected,
    lastSeq,
    reload() {
      if (state.phase.peek() !== 'ready') state.phase.value = 'loading';
      void read();
    },
    claim: () => change('/claim', {}),
    giveBack: (to, note) => change('/return', { to, ...(note.trim() === '' ? {} : { note: note.trim() }) }),
    resolve: () => change('/resolve', {}),
    assign: (operatorId) => change('/assign', { operatorId }),
    async note(text) {
      const answer = await deps.api.post(pathOf(id, '/notes'), { text });
      if (answer.ok) await read();
      return answer;
    },
    ...createReplies(id, deps, read),
    end,
  };
}

/** Takes what is unsent and has arrived off the list. */
function settle(drafts: Drafts, id: string, isDone: (clientMessageId: string) => boolean): void {
  if (
    !drafts
      .of(id)
      .peek()
      .unsent.some((each) => isDone(each.clientMessageId))
  )
    return;
  drafts.change(id, (draft) => ({ ...draft, unsent: draft.unsent.filter((each) => !isDone(each.clientMessageId)) }));
}

/** Reads the view, follows the log from there on, and reads it again when the log tells of more than words. */
function createReader(state: State, { api, drafts, surroundings }: Deps) {
  const { id, view, news, phase, connected, lastSeq, ending } = state;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function read(): Promise<void> {
    asked += 1;
    const mine = asked;
    const answer = await api.get<OperatorConversation>(pathOf(id), ending.signal);
    if (mine !== asked || ending.signal.aborted) return;
    if (answer.ok) take(answer.value);
    else if (phase.peek() !== 'ready') phase.value = answer.status === 404 ? 'gone' : 'failed';
  }
  function take(found: OperatorConversation): void {
    const isFirst = view.peek() === undefined;
    batch(() => {
      view.value = found;
      news.value = news.peek().filter((event) => event.seq > found.lastSeq);
      phase.value = 'ready';
      const arrived = new Set(found.items.map((item) => (item.kind === 'message' ? item.clientMessageId : undefined)));
      settle(drafts, id, (each) => arrived.has(each));
    });
    if (isFirst) follow();
  }
  const reread = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), gather);
  };
  function follow(): void {
    void followEvents<ConversationEvent>(
      {
        open: (seq, signal) => api.open(pathOf(id, '/events'), signal, seq),
        lastSeq: () => lastSeq.peek(),
        onEvents(events) {
          news.value = [...news.peek(), ...events.filter((event) => event.seq > lastSeq.peek())];
          if (events.some(asksForView)) reread();
        },
        onConnection(isThere) {
          if (isThere && !connected.peek()) reread();
          connected.value = isThere;
        },
        onGone: () => (connected.value = false),
        pause: surroundings.pause,
      },
      ending.signal,
    );
  }
  return {
    read,
    end() {
      ending.abort();
      clearTimeout(timer);
    },
  };
}

/** Replies on their way. Each is kept until the server has it, and is the same message however often it is tried. */
function createReplies(
  id: string,
  { api, drafts, surroundings, onChange }: Deps,
  read: () => Promise<void>,
): Pick<OpenConversation, 'sending' | 'send' | 'retry' | 'drop'> {
  const sending = signal<ReadonlySet<string>>(new Set());
  const unsent = (clientMessageId: string) =>
    drafts
      .of(id)
      .peek()
      .unsent.find((each) => each.clientMessageId === clientMessageId);
  async function deliver(clientMessageId: string, text: string): Promise<void> {
    sending.value = new Set(sending.peek()).add(clientMessageId);
    const answer = await api.post(pathOf(id, '/messages'), { clientMessageId, text });
    await read();
    if (answer.ok) settle(drafts, id, (each) => each === clientMessageId);
    onChange();
    sending.value = new Set([...sending.peek()].filter((each) => each !== clientMessageId));
  }
  return {
    sending,
    send(text) {
      const made = { clientMessageId: surroundings.newId(), text, at: surroundings.clock().toISOString() };
      drafts.change(id, (draft) => ({ ...draft, reply: '', unsent: [...draft.unsent, made] }));
      void deliver(made.clientMessageId, text);
    },
    retry(clientMessageId) {
      const found = unsent(clientMessageId);
      if (found && !sending.peek().has(clientMessageId)) void deliver(clientMessageId, found.text);
    },
    drop(clientMessageId) {
      const found = unsent(clientMessageId);
      settle(drafts, id, (each) => each === clientMessageId);
      return found?.text;
    },
  };
}
