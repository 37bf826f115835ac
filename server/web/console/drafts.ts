import { signal, type ReadonlySignal } from '@preact/signals';

/** A reply on its way: until the server has it, it is kept. */
export interface Unsent {
  clientMessageId: string;
  text: string;
  /** ISO 8601. */
  at: string;
}

/** What somebody has typed into one conversation and not sent, or sent and not got through. */
export interface Draft {
  reply: string;
  note: string;
  unsent: readonly Unsent[];
}

/**
 * Drafts by conversation, kept in the browser under the operator's id until they are sent: neither a reload, a lost
 * connection nor another conversation in between loses a word. Those of one operator are never shown to another.
 */
export interface Drafts {
  of(conversationId: string): ReadonlySignal<Draft>;
  change(conversationId: string, how: (draft: Draft) => Draft): void;
  /** Conversations in which something is typed. */
  has(conversationId: string): boolean;
}

const none: Draft = { reply: '', note: '', unsent: [] };
const isEmpty = ({ reply, note, unsent }: Draft) => reply.trim() === '' && note.trim() === '' && unsent.length === 0;

export function createDrafts(operatorId: string, storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): Drafts {
  const key = `shopmate.console.drafts.${operatorId}`;
  const all = signal<Readonly<Record<string, Draft>>>(read(storage, key));
  const byId = new Map<string, ReadonlySignal<Draft>>();
  return {
    of(id) {
      const known = byId.get(id);
      if (known) return known;
      const made = signal(all.peek()[id] ?? none);
      byId.set(id, made);
      all.subscribe((drafts) => (made.value = drafts[id] ?? none));
      return made;
    },
    change(id, how) {
      const { [id]: before = none, ...others } = all.peek();
      const after = how(before);
      all.value = isEmpty(after) ? others : { ...others, [id]: after };
      try {
        storage?.setItem(key, JSON.stringify(all.peek()));
      } catch {
        // full or forbidden: it stays in memory
      }
    },
    has: (id) => all.value[id] !== undefined,
  };
}

function read(storage: Pick<Storage, 'getItem'> | undefined, key: string): Record<string, Draft> {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).flatMap(([id, value]) => (isDraft(value) ? [[id, value]] : [])));
  } catch {
    return {};
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Draft).reply === 'string' &&
  typeof (value as Draft).note === 'string' &&
  Array.isArray((value as Draft).unsent);
