import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer } from '../../parts/answer.ts';
import type { Format } from '../../parts/format.ts';
import type { Language } from '../../parts/language.ts';
import type { Bell } from '../alerts.ts';
import type { Api } from '../api.ts';
import type { Desk } from '../desk.ts';
import type { Both } from '../languages.ts';
import type { Session } from '../session.ts';
import { shellTexts } from '../texts/shell.ts';

/** What every view may reach. */
export interface ConsoleContext {
  api: Api;
  session: Session;
  bell: Bell;
  /** The operator's; before signing in, the browser's or the one chosen. */
  language: ReadonlySignal<Language>;
  chooseLanguage(language: Language): void;
  /** By the shop's clock. */
  format: ReadonlySignal<Format>;
  /** Now, to the half minute: what waits is drawn by it. */
  now: ReadonlySignal<number>;
  /** A short word at the foot of the page. */
  toast: Signal<{ text: string; kind: 'done' | 'problem'; at: number } | undefined>;
}

const context = createContext<ConsoleContext | undefined>(undefined);
const deskContext = createContext<Desk | undefined>(undefined);

export const ConsoleProvider = context.Provider;
export const DeskProvider = deskContext.Provider;

export function useConsole(): ConsoleContext {
  const found = useContext(context);
  if (!found) throw new Error('a view was drawn outside of ConsoleProvider');
  return found;
}

export function useDesk(): Desk {
  const found = useContext(deskContext);
  if (!found) throw new Error('a view was drawn without anybody signed in');
  return found;
}

/** An area's words in the operator's language. */
export function useTexts<Words>(words: Both<Words>): Words {
  return words[useConsole().language.value];
}

/** Says what became of something at the foot of the page; true when it worked. */
export function useTell(): (answer: Answer<unknown>, done?: string) => boolean {
  const { toast, language } = useConsole();
  return (answer, done) => {
    if (!answer.ok) toast.value = { text: problemWords(answer, language.peek()), kind: 'problem', at: Date.now() };
    else if (done !== undefined) toast.value = { text: done, kind: 'done', at: Date.now() };
    return answer.ok;
  };
}

/** Why something didn't work, and what to do. */
export function problemWords(answer: Extract<Answer<unknown>, { ok: false }>, language: Language): string {
  const say = shellTexts[language].problems;
  if (answer.status === 0) return say.offline;
  if (answer.status === 429) return say.rate_limited;
  switch (answer.problem) {
    case 'claimed_by_other':
    case 'not_yours':
    case 'load_reached':
    case 'colleague_full':
    case 'role_required':
    case 'not_found':
    case 'nothing_to_learn':
    case 'only_this_case':
    case 'changed_meanwhile':
    case 'last_admin':
    case 'email_taken':
      return say[answer.problem];
    default:
      return say.other;
  }
}
