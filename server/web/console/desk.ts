import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Macro, Me, OperatorView } from '../../contract/operator/team.ts';
import type { Surroundings } from '../parts/surroundings.ts';
import type { Bell } from './alerts.ts';
import type { Api } from './api.ts';
import { createBesides, type Beside } from './beside.ts';
import { openConversation, type OpenConversation } from './conversation.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createInbox, type InboxList } from './inbox.ts';
import { go, route } from './route.ts';

export type DialogName = 'return' | 'resolve' | 'assign' | 'supervisor' | 'learn' | 'help';

/** Everything that is there while somebody is signed in. */
export interface Desk {
  me: Me;
  inbox: InboxList;
  drafts: Drafts;
  current: ReadonlySignal<OpenConversation | undefined>;
  /** The line that the arrow of the keyboard stands on. */
  selected: Signal<string | undefined>;
  /** What stands beside the conversation that is open. */
  beside: ReadonlySignal<Beside>;
  panelOpen: Signal<boolean>;
  dialog: Signal<DialogName | undefined>;
  macros: ReadonlySignal<readonly Macro[]>;
  colleagues: ReadonlySignal<readonly OperatorView[]>;
  /** A place of the transcript to show, by the log's number; `at` makes the same place news again. */
  spot: Signal<{ seq: number; callId?: string; at: number } | undefined>;
  /** Handoffs that came while nobody looked. */
  unseen: ReadonlySignal<number>;
  loadMacros(): Promise<void>;
  loadColleagues(): Promise<void>;
  end(): void;
}

/** From this width on there is room for the details beside the conversation. */
export const roomForPanel = '(min-width: 1180px)';

export function createDesk(deps: {
  api: Api;
  me: Me;
  surroundings: Surroundings;
  bell: Bell;
  storage: Storage | undefined;
  onSignedOut: () => void;
}): Desk {
  const { api, me, surroundings, bell, storage } = deps;
  const drafts = createDrafts(me.operator.id, storage);
  const besideOf = createBesides();
  const current = signal<OpenConversation | undefined>(undefined);
  const unseen = signal(0);
  const macros = signal<readonly Macro[]>([]);
  const colleagues = signal<readonly OperatorView[]>([]);
  const inbox = createInbox(api, surroundings, {
    newHandoff() {
      bell.ring();
      if (!surroundings.isVisible()) unseen.value += 1;
    },
    gone: deps.onSignedOut,
  });
  surroundings.onVisibility(() => {
    if (surroundings.isVisible()) unseen.value = 0;
  });
  const selected = signal<string | undefined>(undefined);
  const spot: Desk['spot'] = signal(undefined);
  const stopFollowingRoute = effect(() => {
    const to = route.value;
    if (to.at !== 'inbox') return;
    if (to.box !== inbox.box.peek()) inbox.show(to.box, '');
    else inbox.show(to.box, inbox.query.peek());
    if (to.conversationId === current.peek()?.id) return;
    current.peek()?.end();
    // a place belongs to the conversation that it was clicked in; the next one opens at its newest words
    spot.value = undefined;
    current.value =
      to.conversationId === undefined
        ? undefined
        : openConversation(to.conversationId, { api, drafts, surroundings, onChange: inbox.refresh });
    selected.value = to.conversationId ?? selected.peek();
  });

  return {
    me,
    inbox,
    drafts,
    current,
    selected,
    beside: computed(() => besideOf(current.value?.id ?? '')),
    panelOpen: signal(window.matchMedia(roomForPanel).matches),
    dialog: signal<DialogName | undefined>(undefined),
    macros,
    colleagues,
    spot,
    unseen,
    async loadMacros() {
      const answer = await api.get<{ macros: Macro[] }>('macros');
      if (answer.ok) macros.value = answer.value.macros;
    },
    async loadColleagues() {
      const answer = await api.get<{ operators: OperatorView[] }>('team');
      if (answer.ok) colleagues.value = answer.value.operators;
    },
    end() {
      stopFollowingRoute();
      current.peek()?.end();
      inbox.end();
    },
  };
}

/** Opens a conversation in the box that is shown. */
export function openIn(desk: Desk, conversationId: string): void {
  go({ at: 'inbox', box: desk.inbox.box.peek(), conversationId });
}
