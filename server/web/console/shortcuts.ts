import type { InboxBox } from '../../contract/operator/inbox.ts';
import type { Tab } from './beside.ts';
import type { Desk } from './desk.ts';
import { openIn } from './desk.ts';
import { go, route } from './route.ts';

const boxes: readonly InboxBox[] = ['waiting', 'mine', 'agent', 'others', 'resolved'];
const tabs: readonly Tab[] = ['summary', 'shopper', 'copilot', 'actions'];

/** What the shortcuts do that isn't the desk's own. */
export interface Hands {
  claim(): void;
  focusComposer(mode: 'reply' | 'note'): void;
  focusSearch(): void;
  canSupervise: boolean;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Listens to the keyboard until what it answers is called. Keys rest while one types or a dialog is open. */
export function listenToKeys(desk: Desk, hands: Hands): () => void {
  let went = -Infinity;
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (desk.dialog.peek() !== undefined || document.querySelector('dialog[open]')) return;
    if (isTyping(event.target)) {
      if (event.key === 'Escape') (event.target as HTMLElement).blur();
      return;
    }
    const isGoing = performance.now() - went < 1200;
    went = -Infinity;
    const done = isGoing ? goTo(event.key, hands) : press(event.key, desk, hands);
    if (done === 'going') went = performance.now();
    if (done !== false) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

function goTo(key: string, hands: Hands): boolean {
  if (key === 'i') go({ at: 'inbox', box: 'waiting' });
  else if (key === 'b' && hands.canSupervise) go({ at: 'board' });
  else if (key === 'k') go({ at: 'knowledge' });
  else if (key === 's') go({ at: 'settings' });
  else return false;
  return true;
}

function press(key: string, desk: Desk, hands: Hands): boolean | 'going' {
  if (key === 'g') return 'going';
  if (key === '?') desk.dialog.value = 'help';
  else if (route.peek().at !== 'inbox') return false;
  else return pressInInbox(key, desk, hands);
  return true;
}

function pressInInbox(key: string, desk: Desk, hands: Hands): boolean {
  const box = boxes[Number(key) - 1];
  if (box !== undefined) {
    go({ at: 'inbox', box });
    return true;
  }
  switch (key) {
    case 'j':
    case 'k':
      move(desk, key === 'j' ? 1 : -1);
      return true;
    case 'Enter':
      if (document.activeElement !== document.body || desk.selected.peek() === undefined) return false;
      openIn(desk, desk.selected.peek() ?? '');
      return true;
    case '/':
      hands.focusSearch();
      return true;
    case 'p':
      desk.panelOpen.value = !desk.panelOpen.peek();
      return true;
    case '[':
    case ']': {
      const at = tabs.indexOf(desk.beside.peek().tab.peek()) + (key === ']' ? 1 : -1);
      desk.beside.peek().tab.value = tabs[(at + tabs.length) % tabs.length] ?? 'summary';
      desk.panelOpen.value = true;
      return true;
    }
    default:
      return desk.current.peek() === undefined ? false : pressOnConversation(key, desk, hands);
  }
}

function pressOnConversation(key: string, desk: Desk, hands: Hands): boolean {
  const view = desk.current.peek()?.view.peek();
  const isMine = view?.operator?.id === desk.me.operator.id;
  switch (key) {
    case 'c':
      if (!isMine) hands.claim();
      return true;
    case 'r':
    case 'n':
      hands.focusComposer(key === 'r' ? 'reply' : 'note');
      return true;
    case 'b':
      if (isMine) desk.dialog.value = 'return';
      return true;
    case 'e':
      if (isMine) desk.dialog.value = 'resolve';
      return true;
    case 'a':
      if (isMine || hands.canSupervise) desk.dialog.value = 'assign';
      return true;
    case 'l':
      if (view) desk.dialog.value = 'learn';
      return true;
    default:
      return false;
  }
}

/** Up and down the list. Where there is a conversation open, the next one opens; else it is only selected. */
function move(desk: Desk, by: 1 | -1): void {
  const items = desk.inbox.items.peek();
  const at = items.findIndex((item) => item.conversationId === desk.selected.peek());
  const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, at + by))];
  if (!next) return;
  desk.selected.value = next.conversationId;
  document.getElementById(`item-${next.conversationId}`)?.scrollIntoView({ block: 'nearest' });
  if (desk.current.peek()) openIn(desk, next.conversationId);
}
