import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { ActionOffers, ActionResult, CodeSent, ShopperPanel } from '../../../../contract/operator/actions.ts';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { Summary } from '../../../../contract/operator/summary.ts';
import { beginning, inWords, submitted, type Input } from '../../action-input.ts';
import type { OpenConversation } from '../../conversation.ts';
import { orderForForms } from '../../known-orders.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTell, useTexts } from '../console-context.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { openForm, type Beside, type GoesWithout, type Shown } from '../../beside.ts';
import { Accepted } from './accepted.tsx';
import { ActionForm } from './action-form.tsx';
import { ActionOutcome } from './action-outcome.tsx';
import { useFetched } from './use-fetched.ts';
import { WaitingDecisions } from './waiting-decisions.tsx';

/** News are gathered before the summary is asked for again, ms. */
const settle = 1500;

/** What can be done for the shopper, by the rules that the assistant has too. */
export function ActionsTab({ conversation, view }: { conversation: OpenConversation; view: OperatorConversation }) {
  const desk = useDesk();
  const { language } = useConsole();
  const say = useTexts(panelTexts);
  const words = say.actions;
  const path = `conversations/${encodeURIComponent(conversation.id)}/actions`;
  const isMine = view.operator?.id === desk.me.operator.id;
  const fetched = useFetched<ActionOffers>(isMine ? path : undefined, `${language.value} ${view.lastSeq}`, settle);
  const beside = desk.beside.value;
  const wish = beside.wish.value;
  const offers = fetched.value.value?.actions;
  const chosen = offers?.find((offer) => offer.name === wish?.action);
  const { isBusy, ask, sendCode } = useAsking(conversation, beside, chosen);
  const { result } = beside;
  useFreshAt(beside, isMine ? claimOf(view) : undefined);

  const known = useFetched<ShopperPanel>(`shoppers/${encodeURIComponent(view.shopper.id)}`).value.value?.orders ?? [];
  const numbers = known.map((order) => order.number);
  const told = useFetched<Summary>(path.replace(/actions$/, 'summary'), view.lastSeq, settle);
  const matter = orderForForms(view, told.value.value, numbers);
  const orders = [...new Set([matter.spokenOf ?? [], ...numbers].flat())];

  if (!isMine) return <p class="soft">{view.state === 'resolved' ? words.isResolved : words.claimFirst}</p>;
  if (!offers)
    return fetched.failed.value ? <Empty title={say.failed} onRetry={fetched.reload} /> : <Skeleton lines={4} />;
  if (offers.length === 0) return <Empty {...words.none} />;
  const { orders: goods, accepted } = fetched.value.value ?? { orders: [] };
  const knows = {
    orders: goods,
    ...matter,
    words: told.value.value?.intents.findLast(({ id }) => id !== 'ask_human')?.quote,
  };
  const input = chosen && wish ? (wish.isNew ? beginning(chosen, knows, wish.input) : wish.input) : {};
  const review = (action: string, said: Input, without: GoesWithout = {}) => {
    beside.without.value = without;
    return ask(path, { action, input: submitted(said, goods), ...without });
  };
  const again = (keepForm: boolean) => {
    result.value = undefined;
    if (!keepForm) beside.wish.value = undefined;
  };
  if (result.value)
    return (
      <ActionOutcome
        result={result.value}
        code={fetched.value.value?.code}
        isBusy={isBusy.value}
        onDecide={(confirmationId, decision) => void ask(`${path}/${encodeURIComponent(confirmationId)}`, { decision })}
        onAgain={again}
        onSendCode={() => void sendCode()}
        onReview={(more) => void (wish && review(wish.action, input, { ...beside.without.peek(), ...more }))}
        onPassOn={() => {
          beside.asks.value = chosen ? words.asksSupervisor(inWords(chosen, input, words)) : '';
          desk.dialog.value = 'supervisor';
        }}
      />
    );
  if (chosen)
    return (
      <>
        <ActionForm
          key={chosen.name}
          offer={chosen}
          input={input}
          orders={orders}
          goods={goods}
          isBusy={isBusy.value}
          onChange={(next) => (beside.wish.value = { action: chosen.name, input: next })}
          onBack={() => again(false)}
          onSubmit={(said) => void review(chosen.name, said)}
        />
        {chosen.name !== 'verify_order' && <Limit limit={fetched.value.value?.limit} action={chosen.name} />}
      </>
    );
  return (
    <>
      {accepted && <Accepted accepted={accepted} />}
      <WaitingDecisions view={view} summary={told.value.value} onDeclined={conversation.reload} />
      <Choice offers={offers} limit={fetched.value.value?.limit} onChoose={(offer) => openForm(beside, offer.name)} />
    </>
  );
}

/** The newest claim of the conversation, by its place in the log. */
const claimOf = ({ items }: OperatorConversation) =>
  items.findLast((item) => item.kind === 'handoff' && item.event === 'accepted')?.seq;

/** At another claim what came of the last one's action is gone; what was begun since stays. */
function useFreshAt({ claim, result, wish }: Beside, at: number | undefined) {
  useLayoutEffect(() => {
    if (at === undefined || claim.peek() === at) return;
    if (claim.peek() !== undefined && result.peek() !== undefined) {
      result.value = undefined;
      wish.value = undefined;
    }
    claim.value = at;
  }, [at, claim]);
}

type Offer = ActionOffers['actions'][number];

/** One call at a time, and what came of the last. */
function useAsking(conversation: OpenConversation, { result }: Beside, chosen: Offer | undefined) {
  const { api } = useConsole();
  const tell = useTell();
  const words = useTexts(panelTexts).actions;
  const isBusy = useSignal(false);
  const ask = async (to: string, body: unknown) => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    const answer = await api.post<ActionResult>(to, body);
    isBusy.value = false;
    if (answer.ok) result.value = withFacts(answer.value, result.peek());
    else if (answer.status === 0 || answer.status >= 500) result.value = 'problem';
    else if (answer.problem === 'confirmation_expired' || answer.problem === 'confirmation_replaced')
      result.value = { status: 'refused', tell: words.expired };
    else if (answer.problem === 'invalid_request')
      result.value = { status: 'refused', tell: words.invalid(labelsOf(chosen, answer.fields)) };
    else tell(answer);
    if (answer.ok && answer.value.status === 'done') conversation.reload();
  };
  const sendCode = async () => {
    if (isBusy.peek()) return;
    isBusy.value = true;
    const answer = await api.post<CodeSent>(`conversations/${encodeURIComponent(conversation.id)}/code`);
    isBusy.value = false;
    if (tell(answer) && answer.ok) result.value = { status: 'code', code: answer.value };
  };
  return { isBusy, ask, sendCode };
}

/** What is done, with what was to be read before it was confirmed. */
function withFacts(now: ActionResult, before: Shown | undefined): Shown {
  if (now.status !== 'done' || before === 'problem' || before?.status !== 'confirm') return now;
  const { rows } = before.confirmation;
  return rows.length > 0 ? { ...now, facts: rows } : now;
}

/** Names of a form's fields as they stand beside them. */
function labelsOf(offer: Offer | undefined, fields: readonly string[] = []): readonly string[] {
  return (offer?.fields ?? []).flatMap(({ name, label }) => (fields.includes(name) ? [label] : []));
}

/** What there is to be done. */
function Choice(props: { offers: readonly Offer[]; limit: ActionOffers['limit']; onChoose: (offer: Offer) => void }) {
  const { offers, limit, onChoose } = props;
  const say = useTexts(panelTexts).actions;
  return (
    <>
      <p class="soft lead">{say.lead}</p>
      <Limit limit={limit} />
      <h3 class="choose">{say.choose}</h3>
      <ul class="stack">
        {offers.map((offer) => (
          <li key={offer.name} class="suggestion">
            <button type="button" onClick={() => onChoose(offer)}>
              <strong>{offer.label}</strong>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one may decide by oneself, and who decides above it. */
function Limit({ limit, action }: { limit: ActionOffers['limit']; action?: Offer['name'] }) {
  const { format, language } = useConsole();
  const say = useTexts(panelTexts).actions;
  if (!limit) return null;
  const { upTo, above, goodwill } = limit;
  const { money } = format.value;
  if (action === 'give_goodwill' && goodwill)
    return <p class="own-limit">{say.goodwillLimit(money(goodwill), goodwill.days, goodwill.times)}</p>;
  return (
    <p class="own-limit">
      {[say.limit(money(upTo)), above ? say.limitAbove(above.role, money(above.upTo)) : say.limitTop].join(
        language.value === 'zh' ? '' : ' ',
      )}
    </p>
  );
}
