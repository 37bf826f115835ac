import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Role } from '../../../../contract/operator/team.ts';
import type { Answer } from '../../../parts/answer.ts';
import type { Language } from '../../../parts/language.ts';
import { entranceTexts } from '../../texts/entrance.ts';
import { shellTexts } from '../../texts/shell.ts';
import { initialOf } from '../initial.ts';
import { problemWords, useConsole, useTexts } from '../console-context.ts';
import { EntranceFrame } from './entrance-frame.tsx';

interface DemoOperator {
  key: string;
  name: string;
  role: Role;
  language: Language;
}

/** Signing in: by e-mail and password, or in the demo as one of its people. */
export function SignIn() {
  const { session, language } = useConsole();
  const say = useTexts(entranceTexts);
  const email = useSignal('');
  const password = useSignal('');
  const problem = useSignal('');
  const isBusy = useSignal(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const explain = (answer: Extract<Answer<unknown>, { ok: false }>) =>
    answer.status === 401 || answer.status === 403 ? say.wrong : problemWords(answer, language.peek());
  const enter = async (path: string, body: unknown) => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    problem.value = '';
    const answer = await session.enter(path, body);
    isBusy.value = false;
    if (!answer.ok) problem.value = explain(answer);
  };
  return (
    <EntranceFrame title={say.title} lead={say.lead}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (email.value.trim() === '' || password.value === '') problem.value = say.missing;
          else void enter('sign-in', { email: email.value.trim(), password: password.value });
        }}
      >
        <label>
          {say.email}
          <input
            ref={first}
            type="email"
            name="email"
            autocomplete="username"
            value={email.value}
            aria-describedby="entrance-problem"
            onInput={({ currentTarget }) => (email.value = currentTarget.value)}
          />
        </label>
        <label>
          {say.password}
          <input
            type="password"
            name="password"
            autocomplete="current-password"
            value={password.value}
            aria-describedby="entrance-problem"
            onInput={({ currentTarget }) => (password.value = currentTarget.value)}
          />
        </label>
        <p class="problem" id="entrance-problem" role="alert">
          {problem.value}
        </p>
        <button type="submit" class="btn primary" aria-busy={isBusy.value}>
          {isBusy.value ? say.entering : say.enter}
        </button>
      </form>
      <DemoPeople onPick={(key) => void enter('demo/sign-in', { operator: key })} />
    </EntranceFrame>
  );
}

/** Those of the demo, where this is one. */
function DemoPeople({ onPick }: { onPick: (key: string) => void }) {
  const { api } = useConsole();
  const say = useTexts(entranceTexts);
  const shell = useTexts(shellTexts);
  const people = useSignal<readonly DemoOperator[]>([]);
  useEffect(() => {
    void api.get<{ operators: DemoOperator[] }>('demo').then((answer) => {
      if (answer.ok) people.value = answer.value.operators;
    });
  }, []);
  if (people.value.length === 0) return null;
  return (
    <section class="demo-people" aria-labelledby="demo-people">
      <h2 id="demo-people">{say.demo}</h2>
      <ul>
        {people.value.map((each) => (
          <li key={each.key}>
            <button type="button" onClick={() => onPick(each.key)}>
              <span class="avatar" aria-hidden="true">
                {initialOf(each.name)}
              </span>
              <span>
                <strong>{each.name}</strong>
                <span class="soft">
                  {shell.roles[each.role]} · {shell.languages[each.language]}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="soft">{say.demoNote}</p>
    </section>
  );
}
