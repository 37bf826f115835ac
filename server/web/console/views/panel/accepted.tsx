import type { ActionOffers } from '../../../../contract/operator/actions.ts';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import { openForm } from '../../beside.ts';
import { dialogTexts } from '../../texts/dialogs.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { useFetched } from './use-fetched.ts';

/** News are gathered before they are asked for again, ms. */
const settle = 1500;

const acceptOffer: ActionOffers['actions'][number]['name'] = 'accept_retention_offer';

/** That the shopper pressed "take this" while a person has the conversation: nobody else carries it out. Its form is one click away. */
export function Accepted({ accepted: { tell, offerId } }: { accepted: NonNullable<ActionOffers['accepted']> }) {
  const desk = useDesk();
  const say = useTexts(panelTexts).actions;
  return (
    <div class="told warn accepted" role="status">
      <div>
        <strong>{tell}</strong>
        <p>
          <button type="button" class="btn" onClick={() => openForm(desk.beside.peek(), acceptOffer, { offerId })}>
            {say.show}
          </button>
        </p>
      </div>
    </div>
  );
}

/** The same beside every other tab of one's own conversation. */
export function AcceptedElsewhere({ view }: { view: OperatorConversation }) {
  const accepted = useAccepted(view);
  if (!accepted) return null;
  return <Accepted accepted={accepted} />;
}

/** Before the conversation goes back to the assistant: whether the operator would rather carry it out. `onGoOn` leaves. */
export function AcceptedQuestion({ view, onGoOn }: { view: OperatorConversation; onGoOn: () => void }) {
  const desk = useDesk();
  const go = useTexts(panelTexts).actions.show;
  const say = useTexts(dialogTexts).returning;
  const accepted = useAccepted(view);
  if (!accepted) return null;
  const { offerId, title } = accepted;
  return (
    <div class="told warn accepted" role="alert">
      <div>
        <strong>{say.taken(title)}</strong>
        <p>
          <button
            type="button"
            class="btn"
            onClick={() => {
              onGoOn();
              openForm(desk.beside.peek(), acceptOffer, { offerId });
              desk.panelOpen.value = true;
            }}
          >
            {go}
          </button>
        </p>
      </div>
    </div>
  );
}

function useAccepted({ id, lastSeq }: OperatorConversation): ActionOffers['accepted'] {
  const { language } = useConsole();
  const path = `conversations/${encodeURIComponent(id)}/actions`;
  return useFetched<ActionOffers>(path, `${lastSeq} ${language.value}`, settle).value.value?.accepted;
}
