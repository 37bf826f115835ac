import { signal, type ReadonlySignal } from '@preact/signals';
import type { Me, OperatorView, Presence } from '../../contract/operator/team.ts';
import type { Answer } from '../parts/answer.ts';
import type { Language } from '../parts/language.ts';
import type { Api } from './api.ts';

/** Who is signed in. */
export interface Session {
  /** `undefined`: not known yet; `null`: nobody. */
  me: ReadonlySignal<Me | null | undefined>;
  /** The server couldn't be asked who is signed in. */
  unreachable: ReadonlySignal<boolean>;
  load(): Promise<void>;
  /** `path`: `sign-in`, `demo/sign-in`, or an invitation. */
  enter(path: string, body: unknown): Promise<Answer<Me>>;
  leave(): Promise<void>;
  change(what: { presence?: Presence; language?: Language }): Promise<boolean>;
  /** The server says that nobody is signed in. */
  forget(): void;
}

/** How often the console says that it is there, ms: after 60 s without, what waits goes back to the line. */
const signOfLife = 20_000;

export function createSession(api: () => Api): Session {
  const me = signal<Me | null | undefined>(undefined);
  const unreachable = signal(false);
  let timer: ReturnType<typeof setInterval> | undefined;
  const live = () => {
    clearInterval(timer);
    timer = setInterval(() => {
      if (me.peek()) void api().post('me', {});
    }, signOfLife);
  };
  const enter = (found: Me) => {
    me.value = found;
    live();
    if (found.operator.presence === 'offline') void session.change({ presence: 'online' });
  };

  const session: Session = {
    me,
    unreachable,
    async load() {
      const answer = await api().get<Me>('me');
      if (answer.ok) enter(answer.value);
      else if (answer.status === 401) me.value = null;
      unreachable.value = !answer.ok && answer.status !== 401;
    },
    async enter(path, body) {
      const answer = await api().post<Me>(path, body);
      if (answer.ok) enter(answer.value);
      return answer;
    },
    async leave() {
      await api().post('sign-out');
      session.forget();
    },
    async change(what) {
      const before = me.peek();
      if (!before) return false;
      const operator: OperatorView = { ...before.operator, ...what };
      me.value = { ...before, operator };
      const answer = await api().post('me', what);
      if (!answer.ok && me.peek()) me.value = before;
      return answer.ok;
    },
    forget() {
      clearInterval(timer);
      me.value = null;
    },
  };
  return session;
}
