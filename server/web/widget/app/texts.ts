import type { ConfirmationState } from '../../../contract/confirmation.ts';
import type { CardTexts } from '../../parts/cards/card-texts.ts';
import type { PhotoProblem } from './chat-view.ts';
import type { NoticeItem } from './conversation-items.ts';

/** Everything that the app itself says, in one language. */
export interface Texts extends ActionTexts, CardTexts {
  assistant: string;
  aiLabel: string;
  disclosure: string;
  /** While a person answers. */
  personDisclosure: string;
  hello: string;
  helloMore: string;
  starters: readonly string[];
  write: string;
  placeholder: string;
  send: string;
  close: string;
  conversation: string;
  you: string;
  operatorSays: string;
  today: string;
  yesterday: string;
  newMessages: string;
  typing: string;
  tools: Readonly<Record<string, string>>;
  sending: string;
  notSent: string;
  tryAgain: string;
  offline: string;
  loading: string;
  loadFailed: string;
  /** Where the conversation stands, between messages. */
  notice: (notice: Pick<NoticeItem, 'notice' | 'name'>) => string;
  person: {
    ask: string;
    asking: string;
    asked: string;
    failed: string;
    note: string;
  };
  source: (index: number) => string;
  sources: string;
  quickReplies: string;
}

/** What is said about things that get done. */
export interface ActionTexts {
  confirmation: {
    ask: string;
    goesBack: string;
    sending: string;
    failed: string;
    minutesLeft: (minutes: number) => string;
    states: Readonly<Record<Exclude<ConfirmationState, 'pending'>, string>>;
    ends: Readonly<Record<Exclude<ConfirmationState, 'pending'>, string>>;
    announce: (title: string) => string;
  };
  offer: {
    title: string;
    order: (number: string) => string;
    take: string;
    taken: string;
    decline: string;
    declined: string;
    until: (when: string) => string;
    over: string;
  };
  request: CardTexts['request'];
  photos: {
    add: string;
    list: string;
    photo: string;
    uploading: (percent: number) => string;
    ready: string;
    remove: (name: string) => string;
    problems: Readonly<Record<PhotoProblem, string>>;
    lost: string;
    view: string;
    close: string;
  };
  mine: { title: string; help: string; back: string; failed: string };
}
