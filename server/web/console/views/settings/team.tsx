import { useSignal } from '@preact/signals';
import type { OperatorView } from '../../../../contract/operator/team.ts';
import { wordFor } from '../../languages.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useConsole, useTell, useTexts } from '../console-context.ts';
import { Glyph } from '../glyphs.tsx';
import { initialOf } from '../initial.ts';
import { useFetched } from '../panel/use-fetched.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { CopyOnce } from './copy-once.tsx';
import { MemberForm } from './member-form.tsx';

/** An invitation's link, told once. */
interface Link {
  url: string;
  expiresAt: string;
}

/** The shop's people; an admin invites and changes them, a supervisor says what they take. */
export function Team() {
  const { session } = useConsole();
  const texts = useTexts(settingsTexts);
  const say = texts.team;
  const fetched = useFetched<{ operators: OperatorView[] }>('team');
  const edited = useSignal<OperatorView | 'new' | undefined>(undefined);
  const invited = useSignal<{ name: string; url: string; expiresAt: string } | undefined>(undefined);
  const role = session.me.value?.operator.role ?? 'operator';
  const found = fetched.value.value;
  if (!found)
    return fetched.failed.value ? <Empty title={texts.failed} onRetry={fetched.reload} /> : <Skeleton lines={4} />;
  return (
    <section>
      <p class="soft lead">{say.lead}</p>
      <ul class="table-list">
        {found.operators.map((operator) => (
          <Member
            key={operator.id}
            operator={operator}
            role={role}
            onEdit={() => (edited.value = operator)}
            onChanged={fetched.reload}
            onInvited={(link) => (invited.value = { name: operator.name, ...link })}
          />
        ))}
      </ul>
      {invited.value && <Invited {...invited.value} />}
      {edited.value !== undefined ? (
        <MemberForm
          key={edited.value === 'new' ? 'new' : edited.value.id}
          from={edited.value === 'new' ? undefined : edited.value}
          isAdmin={role === 'admin'}
          onCancel={() => (edited.value = undefined)}
          onDone={(link) => {
            invited.value = link;
            edited.value = undefined;
            fetched.reload();
          }}
        />
      ) : (
        role === 'admin' && (
          <button type="button" class="btn" onClick={() => (edited.value = 'new')}>
            <Glyph name="plus" /> {say.invite}
          </button>
        )
      )}
    </section>
  );
}

function Invited({ name, url, expiresAt }: { name: string; url: string; expiresAt: string }) {
  const { format } = useConsole();
  const say = useTexts(settingsTexts).team;
  return <CopyOnce words={say.invited(name)} value={url} hint={say.until(format.value.dateTime(expiresAt))} />;
}

function Member(props: {
  operator: OperatorView;
  role: string;
  onEdit: () => void;
  onChanged: () => void;
  onInvited: (link: Link) => void;
}) {
  const { operator, role, onEdit, onChanged, onInvited } = props;
  const { api, session } = useConsole();
  const tell = useTell();
  const texts = useTexts(settingsTexts);
  const say = texts.team;
  const shell = useTexts(shellTexts);
  const inbox = useTexts(inboxTexts);
  const isMe = operator.id === session.me.value?.operator.id;
  const turn = async () => {
    if (tell(await api.post(`team/${encodeURIComponent(operator.id)}`, { disabled: !operator.disabled }))) onChanged();
  };
  const invite = async () => {
    const answer = await api.post<{ invitation: Link }>(`team/${encodeURIComponent(operator.id)}/invitation`);
    if (tell(answer) && answer.ok) onInvited(answer.value.invitation);
  };
  return (
    <li data-off={operator.disabled || undefined}>
      <span class="avatar" aria-hidden="true">
        {initialOf(operator.name)}
      </span>
      <span class="what">
        <strong>
          {operator.name}
          {isMe && ` (${shell.you})`}
        </strong>{' '}
        <span class="chip">{operator.disabled ? say.disabled : shell.roles[operator.role]}</span>
        <span class="soft">
          {[
            shell.presence[operator.presence],
            say.load(operator.load, operator.maxLoad),
            operator.languages.map((each) => shell.languages[each]).join(' / '),
            operator.skills.map((skill) => wordFor(inbox.skills, skill)).join(' / '),
            operator.email,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {role !== 'operator' && (
        <button type="button" class="icon-btn" aria-label={`${texts.edit}: ${operator.name}`} onClick={onEdit}>
          <Glyph name="edit" />
        </button>
      )}
      {role === 'admin' && !isMe && !operator.disabled && (
        <button type="button" class="btn plain" onClick={() => void invite()}>
          {say.inviteAgain}
        </button>
      )}
      {role === 'admin' && !isMe && (
        <button type="button" class="btn plain" onClick={() => void turn()}>
          {operator.disabled ? say.enable : say.disable}
        </button>
      )}
    </li>
  );
}
