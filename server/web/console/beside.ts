import { signal, type Signal } from '@preact/signals';
import type { ActionResult, CodeSent } from '../../contract/operator/actions.ts';

export type Tab = 'summary' | 'shopper' | 'copilot' | 'actions';

/** An action to be proposed. */
export interface Wish {
  action: string;
  input: Readonly<Record<string, unknown>>;
  /** A form is yet to be opened with it: what is known is filled in around it then. */
  isNew?: boolean;
}

/** What is shown in the place of the form: what came of it, or where a code went. */
export type Shown =
  | Exclude<ActionResult, { status: 'done' }>
  | (Extract<ActionResult, { status: 'done' }> & {
      /** What was confirmed, fact by fact. */
      facts?: readonly { label: string; value: string }[];
    })
  | { status: 'code'; code: CodeSent }
  | 'problem';

type Refused = Extract<ActionResult, { status: 'refused' }>;

/** What an operator asks to go on without, each for a reason: a photo, or a time that isn't over. */
export interface GoesWithout {
  waivePhotos?: NonNullable<Refused['waivers']>[number]['value'];
  makeException?: NonNullable<Refused['exceptions']>[number]['value'];
}

/** What stands beside one conversation, and is found again after a look at another. */
export interface Beside {
  tab: Signal<Tab>;
  /** The action that a form is open for, with what is filled in, be it suggested or typed. */
  wish: Signal<Wish | undefined>;
  result: Signal<Shown | undefined>;
  /** What the form was last put to the rules without, each for its reason: another reason comes on top. */
  without: Signal<GoesWithout>;
  /** What a supervisor is to decide, as the note to them begins. */
  asks: Signal<string>;
  /** The claim that this stands from, by its place in the log: what came of an action isn't news at the next one. */
  claim: Signal<number | undefined>;
  composerMode: Signal<'reply' | 'note'>;
}

/** Each conversation's own, by its id; one that is new begins with its summary. */
export function createBesides(): (conversationId: string) => Beside {
  const known = new Map<string, Beside>();
  return (id) => {
    const found = known.get(id) ?? {
      tab: signal<Tab>('summary'),
      wish: signal<Wish | undefined>(undefined),
      result: signal<Shown | undefined>(undefined),
      without: signal<GoesWithout>({}),
      asks: signal(''),
      claim: signal<number | undefined>(undefined),
      composerMode: signal<'reply' | 'note'>('reply'),
    };
    known.set(id, found);
    return found;
  };
}

/** Opens the form of an action with what is known filled in. */
export function openForm({ tab, wish, result }: Beside, action: string, input: Wish['input'] = {}): void {
  result.value = undefined;
  wish.value = { action, input, isNew: true };
  tab.value = 'actions';
}
