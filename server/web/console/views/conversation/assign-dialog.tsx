import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OperatorView } from '../../../../contract/operator/team.ts';
import { wordFor } from '../../languages.ts';
import { dialogTexts } from '../../texts/dialogs.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { Dialog } from '../parts.tsx';
import { Buttons, NoteField, useDeed } from './dialog-deeds.tsx';

/** Who could take it at once stands first. */
const presences = ['online', 'away', 'offline'];

const refreshMs = 5000;

/** Passes the conversation to a colleague; to a supervisor with a word on what is theirs to decide. */
export function AssignDialog({ toSupervisor = false }: { toSupervisor?: boolean }) {
  const desk = useDesk();
  const say = useTexts(dialogTexts);
  const chosen = useSignal<string | undefined>(undefined);
  const note = useSignal(toSupervisor ? desk.beside.peek().asks.peek() : '');
  const { act, isBusy, close } = useDeed();
  // who comes and goes while it is open
  useEffect(() => {
    void desk.loadColleagues();
    const regular = setInterval(() => void desk.loadColleagues(), refreshMs);
    return () => clearInterval(regular);
  }, []);
  const owner = desk.current.value?.view.value?.operator?.id;
  const others = desk.colleagues.value
    .filter((each) => each.id !== owner && !each.disabled && (!toSupervisor || each.role !== 'operator'))
    .toSorted((one, other) => presences.indexOf(one.presence) - presences.indexOf(other.presence));
  const name = others.find((each) => each.id === chosen.value)?.name ?? '';
  const words = say.assigning;
  const assign = async (id: string) => {
    const conversation = desk.current.peek();
    // before it is theirs: what is noted is noted by who asks
    if (conversation && note.peek().trim() !== '') await conversation.note(note.peek().trim());
    return conversation?.assign(id);
  };
  return (
    <Dialog title={toSupervisor ? words.toSupervisor : words.title} onClose={close}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          const id = chosen.peek();
          if (id !== undefined) void act(() => assign(id), say.done.assigned(name));
        }}
      >
        {others.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <fieldset class="choices">
            <legend class="unseen">{words.title}</legend>
            {others.map((each) => (
              <label key={each.id}>
                <input
                  type="radio"
                  name="operator"
                  checked={chosen.value === each.id}
                  onChange={() => (chosen.value = each.id)}
                />
                <Colleague of={each} />
              </label>
            ))}
          </fieldset>
        )}
        {toSupervisor && <NoteField label={words.note} note={note} />}
        <Buttons submit={words.submit} isBusy={isBusy} onCancel={close} disabled={chosen.value === undefined} />
      </form>
    </Dialog>
  );
}

/** Whether they are there, what they may do, what they have on their hands and know about. */
function Colleague({ of: each }: { of: OperatorView }) {
  const desk = useDesk();
  const words = useTexts(dialogTexts).assigning;
  const shell = useTexts(shellTexts);
  const inbox = useTexts(inboxTexts);
  return (
    <span>
      <strong>
        {each.name}
        {each.id === desk.me.operator.id && ` (${words.you})`}
      </strong>
      <span class="presence-of" data-presence={each.presence}>
        {[shell.presence[each.presence], shell.roles[each.role]].join(' · ')}
      </span>
      <span class="soft">
        {[
          words.load(each.load, each.maxLoad),
          each.languages.map((language) => shell.languages[language]).join(' / '),
          each.skills.map((skill) => wordFor(inbox.skills, skill)).join(' / '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
