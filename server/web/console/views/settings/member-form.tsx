import { useSignal } from '@preact/signals';
import type { OperatorView, Role, Skill } from '../../../../contract/operator/team.ts';
import { wordFor } from '../../languages.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useTell, useTexts } from '../console-context.ts';
import { FormButtons } from './macros.tsx';

type Member = Pick<OperatorView, 'name' | 'email' | 'role' | 'language' | 'languages' | 'skills' | 'maxLoad'>;

const roles: readonly Role[] = ['operator', 'supervisor', 'admin'];
const skills: readonly Skill[] = ['clothing', 'shoes', 'electronics', 'pet_food', 'size_fit', 'pet_nutrition'];
const languages = ['en', 'zh'] as const;
const fresh: Member = {
  name: '',
  email: '',
  role: 'operator',
  language: 'en',
  languages: ['en', 'zh'],
  skills: [],
  maxLoad: 5,
};

/** Somebody new, or what changes of somebody. A supervisor changes what they take, an admin all. */
export function MemberForm(props: {
  from: OperatorView | undefined;
  isAdmin: boolean;
  onCancel: () => void;
  onDone: (invitation: { name: string; url: string; expiresAt: string } | undefined) => void;
}) {
  const { from, isAdmin, onCancel, onDone } = props;
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(settingsTexts).team;
  const shell = useTexts(shellTexts);
  const value = useSignal<Member>(from ?? fresh);
  const problem = useSignal('');
  const set = (to: Partial<Member>) => (value.value = { ...value.value, ...to });
  const submit = async () => {
    const { email, name, role, language, ...work } = value.value;
    if (name.trim() === '' || work.languages.length === 0 || (!from && !email.includes('@'))) {
      problem.value = say.needs;
      return;
    }
    const taken = { languages: work.languages, skills: work.skills, maxLoad: work.maxLoad };
    const body = {
      ...taken,
      ...(isAdmin ? { name: name.trim(), role, language } : {}),
      ...(from ? {} : { email: email.trim() }),
    };
    const path = from ? `team/${encodeURIComponent(from.id)}` : 'team';
    const answer = await api.post<{ invitation?: { url: string; expiresAt: string } }>(path, body);
    if (tell(answer, shell.saved) && answer.ok)
      onDone(answer.value.invitation && { name: name.trim(), ...answer.value.invitation });
  };
  return (
    <form
      class="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {isAdmin && <Person value={value.value} set={set} isNew={!from} />}
      <Work value={value.value} set={set} />
      <p class="problem" role="alert">
        {problem.value}
      </p>
      <FormButtons onCancel={onCancel} />
    </form>
  );
}

interface Part {
  value: Member;
  set: (to: Partial<Member>) => void;
}

function Person({ value, set, isNew }: Part & { isNew: boolean }) {
  const say = useTexts(settingsTexts).team;
  const shell = useTexts(shellTexts);
  return (
    <div class="two-fields">
      <label class="field">
        {say.name}
        <input maxLength={80} value={value.name} onInput={({ currentTarget }) => set({ name: currentTarget.value })} />
      </label>
      {isNew && (
        <label class="field">
          {say.email}
          <input
            type="email"
            value={value.email}
            onInput={({ currentTarget }) => set({ email: currentTarget.value })}
          />
        </label>
      )}
      <label class="field">
        {say.role}
        <select
          value={value.role}
          onChange={({ currentTarget }) =>
            set({ role: roles.find((role) => role === currentTarget.value) ?? 'operator' })
          }
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {shell.roles[role]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say.language}
        <select
          value={value.language}
          onChange={({ currentTarget }) => set({ language: currentTarget.value === 'zh' ? 'zh' : 'en' })}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {shell.languages[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Work({ value, set }: Part) {
  const say = useTexts(settingsTexts).team;
  const shell = useTexts(shellTexts);
  const inbox = useTexts(inboxTexts);
  return (
    <>
      <Several
        legend={say.languages}
        options={languages.map((each) => ({ value: each, label: shell.languages[each] }))}
        chosen={value.languages}
        onChange={(chosen) => set({ languages: chosen })}
      />
      <Several
        legend={say.skills}
        options={skills.map((each) => ({ value: each, label: wordFor(inbox.skills, each) }))}
        chosen={value.skills}
        onChange={(chosen) => set({ skills: chosen })}
      />
      <label class="field short">
        {say.maxLoad}
        <input
          type="number"
          min={1}
          max={50}
          value={value.maxLoad}
          onInput={({ currentTarget }) =>
            set({ maxLoad: Math.min(50, Math.max(1, Math.round(currentTarget.valueAsNumber) || 1)) })
          }
        />
      </label>
    </>
  );
}

/** Any of several, as pills. */
export function Several<Value extends string | number>(props: {
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}) {
  return (
    <fieldset class="pills">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={props.chosen.includes(value)}
            onChange={({ currentTarget }) => {
              const others = props.chosen.filter((each) => each !== value);
              props.onChange(currentTarget.checked ? [...others, value] : others);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
