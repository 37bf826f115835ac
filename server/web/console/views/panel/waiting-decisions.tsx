import { useSignal } from '@preact/signals';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { Declined, DeclineReason } from '../../../../contract/operator/decisions.ts';
import type { Summary } from '../../../../contract/operator/summary.ts';
import { openForm } from '../../beside.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';

type Action = Summary['actions'][number];

/** What the rules left to a person: its form is one click away, and so is a no. */
export function WaitingDecisions(props: {
  view: OperatorConversation;
  summary: Summary | undefined;
  onDeclined: () => void;
}) {
  const { view, summary, onDeclined } = props;
  const desk = useDesk();
  const { format } = useConsole();
  const say = useTexts(panelTexts).actions.waiting;
  const open = useSignal<string | undefined>(undefined);
  const waiting = newest(summary?.actions ?? []);
  if (waiting.length === 0) return null;
  return (
    <section class="waiting-decisions" aria-labelledby="waiting-decisions">
      <h3 id="waiting-decisions">{say.title}</h3>
      {waiting.map((action) => {
        const { actionId } = action.source;
        const order = action.orderNumber === undefined ? {} : { orderNumber: action.orderNumber };
        const input = { ...action.input, ...order };
        return (
          <div class="told warn" key={actionId}>
            <div>
              <strong>{action.title}</strong>
              {action.amount && <p>{format.value.money(action.amount)}</p>}
              {action.because !== undefined && <p class="soft">{action.because}</p>}
              {open.value === actionId ? (
                <DeclineForm
                  path={`conversations/${encodeURIComponent(view.id)}/decisions/${encodeURIComponent(actionId)}`}
                  onLeave={() => (open.value = undefined)}
                  onDeclined={onDeclined}
                />
              ) : (
                <p class="pair">
                  <button type="button" class="btn" onClick={() => openForm(desk.beside.peek(), action.kind, input)}>
                    {say.decide}
                  </button>
                  <button type="button" class="btn" onClick={() => (open.value = actionId)}>
                    {say.decline}
                  </button>
                </p>
              )}
            </div>
          </div>
        );
      })}
    </section>
  );
}

type Waiting = Action & { source: { actionId: string } };

/** One of each: the newest of what was asked again of the same order, for one no answers them all. */
function newest(actions: readonly Action[]): Waiting[] {
  const waiting = actions.filter(
    (action): action is Waiting => action.state === 'handed_over' && 'actionId' in action.source,
  );
  return [...new Map(waiting.map((action) => [`${action.kind} ${action.orderNumber}`, action])).values()];
}

function DeclineForm({ path, onLeave, onDeclined }: { path: string; onLeave: () => void; onDeclined: () => void }) {
  const { api } = useConsole();
  const tell = useTell();
  const say = useTexts(panelTexts).actions.waiting;
  const reason = useSignal('');
  const words = useSignal('');
  const isBusy = useSignal(false);
  const submit = async () => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    const answer = await api.post<Declined>(path, { reason: reason.value, words: words.value });
    isBusy.value = false;
    if (tell(answer, say.done)) onLeave();
    onDeclined();
  };
  return (
    <form
      class="waive"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field">
        {say.why}
        <select required value={reason.value} onChange={({ currentTarget }) => (reason.value = currentTarget.value)}>
          <option value="">{say.pick}</option>
          {(Object.keys(say.reasons) as DeclineReason[]).map((each) => (
            <option key={each} value={each}>
              {say.reasons[each]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {say.words}
        <textarea
          rows={2}
          maxLength={500}
          value={words.value}
          onInput={({ currentTarget }) => (words.value = currentTarget.value)}
        />
      </label>
      <p class="soft">{say.hint}</p>
      <p class="pair">
        <button type="submit" class="btn" aria-busy={isBusy.value}>
          {say.submit}
        </button>
        <button type="button" class="btn" onClick={onLeave}>
          {say.leave}
        </button>
      </p>
    </form>
  );
}
