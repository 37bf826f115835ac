import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Invitation as InvitationView } from '../../../../contract/operator/team.ts';
import { go } from '../../route.ts';
import { entranceTexts } from '../../texts/entrance.ts';
import { shellTexts } from '../../texts/shell.ts';
import { problemWords, useConsole, useTexts } from '../console-context.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { EntranceFrame } from './entrance-frame.tsx';

/** As the contract's `passwordMin`: told before it is sent; the server has the say. */
const shortest = 10;

/** Where the link of an invitation leads: whoever has it chooses a password and is in. */
export function Invitation({ token }: { token: string }) {
  const { api, language, chooseLanguage } = useConsole();
  const say = useTexts(entranceTexts).invitation;
  const shell = useTexts(shellTexts);
  const found = useSignal<InvitationView | 'loading' | 'over' | 'failed'>('loading');
  const load = async () => {
    const answer = await api.get<InvitationView>(`invitations/${encodeURIComponent(token)}`);
    if (answer.ok) chooseLanguage(answer.value.language);
    found.value = answer.ok ? answer.value : answer.status === 0 || answer.status >= 500 ? 'failed' : 'over';
  };
  useEffect(() => void load(), [token]);

  const shown = found.value;
  if (shown === 'loading')
    return (
      <main class="alone">
        <Skeleton lines={4} />
      </main>
    );
  if (shown === 'failed')
    return (
      <main class="alone">
        <Empty {...shell.unreachable} onRetry={() => void load()} mark />
      </main>
    );
  if (shown === 'over')
    return (
      <EntranceFrame title={say.over} lead={say.overHint}>
        <button type="button" class="btn primary" onClick={() => go({ at: 'inbox', box: 'waiting' }, 'replace')}>
          {say.toSignIn}
        </button>
      </EntranceFrame>
    );
  return (
    <EntranceFrame
      title={say.title(shown.shop.name[language.value])}
      lead={say.lead(shown.name, shell.roles[shown.role])}
    >
      <ChoosePassword token={token} email={shown.email} />
    </EntranceFrame>
  );
}

function ChoosePassword({ token, email }: { token: string; email: string }) {
  const { session, language } = useConsole();
  const texts = useTexts(entranceTexts);
  const say = texts.invitation;
  const password = useSignal('');
  const again = useSignal('');
  const problem = useSignal('');
  const isBusy = useSignal(false);
  const submit = async () => {
    if (password.value.length < shortest) problem.value = say.short(shortest);
    else if (password.value !== again.value) problem.value = say.different;
    else {
      isBusy.value = true;
      const answer = await session.enter(`invitations/${encodeURIComponent(token)}`, { password: password.value });
      isBusy.value = false;
      if (answer.ok) go({ at: 'inbox', box: 'waiting' }, 'replace');
      else
        problem.value =
          answer.status === 404 || answer.status === 410 ? say.overHint : problemWords(answer, language.peek());
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label>
        {texts.email}
        <input type="email" autocomplete="username" value={email} readOnly />
      </label>
      <label>
        {say.password}
        <input
          type="password"
          autocomplete="new-password"
          aria-describedby="password-hint entrance-problem"
          value={password.value}
          onInput={({ currentTarget }) => (password.value = currentTarget.value)}
        />
      </label>
      <p class="soft" id="password-hint">
        {say.hint(shortest)}
      </p>
      <label>
        {say.again}
        <input
          type="password"
          autocomplete="new-password"
          aria-describedby="entrance-problem"
          value={again.value}
          onInput={({ currentTarget }) => (again.value = currentTarget.value)}
        />
      </label>
      <p class="problem" id="entrance-problem" role="alert">
        {problem.value}
      </p>
      <button type="submit" class="btn primary" aria-busy={isBusy.value}>
        {say.enter}
      </button>
    </form>
  );
}
