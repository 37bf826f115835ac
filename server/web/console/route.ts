import { signal } from '@preact/signals';
import type { InboxBox } from '../../contract/operator/inbox.ts';

/** Where in the console one is: what stands after the `#` of its address. */
export type Route =
  | { at: 'inbox'; box: InboxBox; conversationId?: string }
  | { at: 'board' }
  | { at: 'knowledge' }
  | { at: 'settings' }
  | { at: 'invitation'; token: string };

const boxes: readonly string[] = ['waiting', 'mine', 'agent', 'others', 'resolved'] satisfies readonly InboxBox[];
const isBox = (word: string): word is InboxBox => boxes.includes(word);

/** The page of an address; what isn't one is the inbox. The links of invitations end in `#invitation=<token>`. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '').replace(/^invitation=/, 'invitation/');
  const [area = '', first = '', second = ''] = path.split('/').map(decode);
  switch (area) {
    case 'board':
    case 'knowledge':
    case 'settings':
      return { at: area };
    case 'invitation':
      return first === '' ? { at: 'inbox', box: 'waiting' } : { at: 'invitation', token: first };
    default: {
      const box = isBox(first) ? first : 'waiting';
      return { at: 'inbox', box, ...(second === '' ? {} : { conversationId: second }) };
    }
  }
}

export function hrefOf(route: Route): string {
  switch (route.at) {
    case 'inbox': {
      const rest = route.conversationId === undefined ? '' : `/${encodeURIComponent(route.conversationId)}`;
      return `#/inbox/${route.box}${rest}`;
    }
    case 'invitation':
      return `#invitation=${encodeURIComponent(route.token)}`;
    default:
      return `#/${route.at}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The page that is shown; follows the address. */
export const route = signal<Route>(parseRoute(location.hash));
window.addEventListener('hashchange', () => (route.value = parseRoute(location.hash)));

/** Goes to a page. `replace`: the way back doesn't lead here. */
export function go(to: Route, how?: 'replace'): void {
  const href = hrefOf(to);
  if (how === 'replace') {
    history.replaceState(null, '', href);
    route.value = to;
  } else location.hash = href;
}
