import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Summary } from '../../../../contract/operator/summary.ts';
import { leftOpen } from '../../resolve-warning.ts';
import { dialogTexts } from '../../texts/dialogs.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { Dialog } from '../parts.tsx';
import { AcceptedQuestion } from '../panel/accepted.tsx';
import { useFetched } from '../panel/use-fetched.ts';
import { HelpDialog } from '../shell/help-dialog.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { Buttons, NoteField, useDeed } from './dialog-deeds.tsx';
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
    case 'supervisor':
      return <AssignDialog toSupervisor />;
    case 'learn':
      return <LearnDialog />;
    case undefined:
      return null;
  }
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
            () => desk.current.peek()?.giveBack(to.value, to.value === 'line' ? note.value : ''),
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
        {/* the assistant reads no notes */}
        {to.value === 'line' && <NoteField label={words.note} note={note} />}
        <Buttons submit={words.submit} isBusy={isBusy} onCancel={close} />
      </form>
    </Dialog>
  );
}

function ResolveDialog() {
  const desk = useDesk();
  const { language } = useConsole();
  const say = useTexts(dialogTexts);
  const { act, isBusy, close } = useDeed();
  const form = useRef<HTMLFormElement>(null);
  const view = desk.current.value?.view.value;
  const path = view && `conversations/${encodeURIComponent(view.id)}/summary`;
  const summary = useFetched<Summary>(path, language.value).value.value;
  const left = summary && leftOpen(summary);
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
        {left && (
          <div class="told warn" role="status">
            {say.resolving.left(left)}
          </div>
        )}
        <Buttons submit={say.resolving.submit} isBusy={isBusy} onCancel={close} />
      </form>
    </Dialog>
  );
}
