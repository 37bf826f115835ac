import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Language } from '../../parts/language.ts';
import type { Decision } from './api.ts';
import { unreadCount } from './conversation-queries.ts';
import { emptyConversation, type ConversationState } from './conversation-state.ts';

export interface Rating {
  score: number;
  comment?: string;
}

/** An answer to a question, while the card doesn't show it yet. */
export interface Deciding {
  decision: Decision;
  state: 'sending' | 'failed';
}

/** A photo that isn't sent yet. */
export interface PhotoDraft {
  key: string;
  /** `blob:` address of the file. */
  preview: string;
  name: string;
  state: 'uploading' | 'ready' | 'failed';
  /** 0..1. */
  share: number;
  /** The server's, once it is there. */
  id?: string;
  problem?: PhotoProblem;
}

export type PhotoProblem = 'too_large' | 'not_a_photo' | 'full' | 'lost';

/** What is on the screen. Only chat.ts, visit.ts and photo-tray.ts write it. */
export interface ChatView {
  conversation: Signal<ConversationState>;
  /** `loading` and `failed` are about an earlier conversation's transcript. */
  phase: Signal<'ready' | 'loading' | 'failed'>;
  connected: Signal<boolean>;
  askedPerson: Signal<'no' | 'asking' | 'asked' | 'failed'>;
  rating: Signal<Rating | undefined>;
  ratingFailed: Signal<boolean>;
  isOpen: Signal<boolean>;
  /** Up to where the shopper has seen the log. */
  readSeq: Signal<number>;
  /** The shop's (IANA), once it is known. */
  timeZone: Signal<string | undefined>;
  /** That the conversation is held in, once it is known; else the page's is spoken. */
  language: Signal<Language | undefined>;
  /** The shop doesn't know who it is. */
  isGuest: Signal<boolean>;
  /** Answers to questions that are on their way, or didn't arrive, by confirmation. */
  deciding: Signal<ReadonlyMap<string, Deciding>>;
  /** Photos that go with the next message. */
  photos: Signal<readonly PhotoDraft[]>;
  /** What became of the wish for a person. `asked`: the shop knows of it. */
  person: ReadonlySignal<'no' | 'asking' | 'asked' | 'failed'>;
  unread: ReadonlySignal<number>;
}

export function createChatView(): ChatView {
  const conversation = signal(emptyConversation);
  const isOpen = signal(false);
  const readSeq = signal(0);
  const askedPerson = signal<'no' | 'asking' | 'asked' | 'failed'>('no');
  return {
    conversation,
    phase: signal<'ready' | 'loading' | 'failed'>('ready'),
    connected: signal(true),
    askedPerson,
    rating: signal<Rating | undefined>(undefined),
    ratingFailed: signal(false),
    isOpen,
    readSeq,
    timeZone: signal<string | undefined>(undefined),
    language: signal<Language | undefined>(undefined),
    isGuest: signal(true),
    deciding: signal<ReadonlyMap<string, Deciding>>(new Map()),
    photos: signal<readonly PhotoDraft[]>([]),
    person: computed(() => (conversation.value.handedOff ? 'asked' : askedPerson.value)),
    unread: computed(() => (isOpen.value ? 0 : unreadCount(conversation.value, readSeq.value))),
  };
}

/** Wipes the screen for another shopper. Whether the panel is open stays. */
export function clearView(view: ChatView): void {
  batch(() => {
    view.conversation.value = emptyConversation;
    view.phase.value = 'ready';
    view.connected.value = true;
    view.askedPerson.value = 'no';
    view.rating.value = undefined;
    view.ratingFailed.value = false;
    view.readSeq.value = 0;
    view.timeZone.value = undefined;
    view.language.value = undefined;
    view.isGuest.value = true;
    view.deciding.value = new Map();
    view.photos.value = [];
  });
}
