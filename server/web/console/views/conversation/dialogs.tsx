import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../../parts/answer.ts';
import { wordFor } from '../../languages.ts';
import { dialogTexts } from '../../texts/dialogs.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { shellTexts } from '../../texts/shell.ts';
import { useDesk, useTell, useTexts } from '../console-context.ts';
import { Dialog } from '../parts.tsx';
import { AcceptedQuestion } from '../panel/accepted.tsx';
import { HelpDialog } from '../shell/help-dialog.tsx';
import { LearnDialog } from './learn-dialog.tsx';

/** Whatever lies over the page now. */
export function ConversationDialogs() {
  const desk = useDesk();
  switch (desk.dialog.value) {
    case 'help':
      return <HelpDialog />;
    case 'return':
      return <ReturnDialog />;
    case 'resolve':
      return <ResolveDialog />;
    case 'assign':
      return <AssignDialog />;
    case 'learn':
      return <LearnDialog />;
    case undefined:
      return null;
  }
}

/** Does it once, closes when it worked, says what came of it. */
function useDeed() {
  const desk = useDesk();
  const tell = useTell();
  const isBusy = useSignal(false);
  return {
    isBusy: isBusy.value,
    close: () => (desk.dialog.value = undefined),
    async act(deed: () => Promise<Answer<unknown>> | undefined, done: string) {
      if (isBusy.peek()) return;
      isBusy.value = true;
      const answer = await deed();
      isBusy.value = false;
      if (!answer) return;
      // Whatever the answer: who owns it now is on the page behind.
      if (tell(answer, done) || (!answer.ok && answer.status === 409)) desk.dialog.value = undefined;
    },
  };
}

function Buttons(props: { submit: string; isBusy: boolean; onCancel: () => void; disabled?: boolean }) {
  const shell = useTexts(shellTexts);
  return (
    <footer class="dialog-deeds">
      <button type="button" class="btn" onClick={props.onCancel}>
        {shell.cancel}
      </button>
      <button type="submit" class="btn primary" aria-busy={props.isBusy} disabled={props.disabled}>
        {props.submit}
      </button>
    </footer>
  );
}

function ReturnDialog() {
  const desk = useDesk();
  const say = useTexts(dialogTexts);
  const to = useSignal<'agent' | 'line'>('agent');
  const note = useSignal('');
  const { act, isBusy, close } = useDeed();
  const words = say.returning;
  const view = desk.current.value?.view.value;
  // an owner alone may act; a supervisor who hands back for another isn't asked
  const isMine = view?.operator?.id === desk.me.operator.id;
  return (
    <Dialog title={words.title} onClose={close}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          void act(
            () => desk.current.peek()?.giveBack(to.value, note.value),
            to.value === 'agent' ? say.done.returned_agent : say.done.returned_line,
          );
        }}
      >
        <fieldset class="choices">
          <legend class="unseen">{words.title}</legend>
          {(['agent', 'line'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="to" checked={to.value === each} onChange={() => (to.value = each)} />
              <span>
                <strong>{each === 'agent' ? words.toAgent : words.toLine}</strong>
                <span class="soft">{each === 'agent' ? words.toAgentHint : words.toLineHint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {view && isMine && to.value === 'agent' && <AcceptedQuestion view={view} onGoOn={close} />}
        <label class="field">
          {words.note}
          <textarea
            rows={3}
            maxLength={4000}
            value={note.value}
            onInput={({ currentTarget }) => (note.value = currentTarget.value)}
          />
        </label>
        <Buttons submit={words.submit} isBusy={isBusy} onCancel={close} />
      </form>
    </Dialog>
  );
}

function ResolveDialog() {
  const desk = useDesk();
  const say = useTexts(dialogTexts);
  const { act, isBusy, close } = useDeed();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[type=submit]')?.focus(), []);
  return (
    <Dialog title={say.resolving.title} onClose={close}>
      <form
        ref={form}
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => desk.current.peek()?.resolve(), say.done.resolved);
        }}
      >
        <p>{say.resolving.hint}</p>
        <Buttons submit={say.resolving.submit} isBusy={isBusy} onCancel={close} />
      </form>
    </Dialog>
  );
}

/** Who could take it at once stands first. */
const presences = ['online', 'away', 'offline'];

function AssignDialog() {
  const desk = useDesk();
  const say = useTexts(dialogTexts);
  const shell = useTexts(shellTexts);
  const inbox = useTexts(inboxTexts);
  const chosen = useSignal<string | undefined>(undefined);
  const { act, isBusy, close } = useDeed();
  useEffect(() => void desk.loadColleagues(), []);
  const owner = desk.current.value?.view.value?.operator?.id;
  const others = desk.colleagues.value
    .filter((each) => each.id !== owner && !each.disabled)
    .toSorted((one, other) => presences.indexOf(one.presence) - presences.indexOf(other.presence));
  const name = others.find((each) => each.id === chosen.value)?.name ?? '';
  const words = say.assigning;
  return (
    <Dialog title={words.title} onClose={close}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          const id = chosen.peek();
          if (id !== undefined) void act(() => desk.current.peek()?.assign(id), say.done.assigned(name));
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
                <span>
                  <strong>
                    {each.name}
                    {each.id === desk.me.operator.id && ` (${words.you})`}
                  </strong>
                  <span class={`presence-of ${each.presence}`}>
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
              </label>
            ))}
          </fieldset>
        )}
        <Buttons submit={words.submit} isBusy={isBusy} onCancel={close} disabled={chosen.value === undefined} />
      </form>
    </Dialog>
  );
}
