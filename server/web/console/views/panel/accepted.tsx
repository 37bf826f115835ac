import type { ActionOffers } from '../../../../contract/operator/actions.ts';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { useFetched } from './use-fetched.ts';

/** News are gathered before they are asked for again, ms. */
const settle = 1500;

/** That the shopper pressed "take this" while a person has the conversation: nobody else carries it out. */
export function Accepted({ tell, onShow }: { tell: string; onShow: () => void }) {
  const say = useTexts(panelTexts).actions;
  return (
    <div class="told warn accepted" role="status">
      <div>
        <strong>{tell}</strong>
        <p>
          <button type="button" class="btn" onClick={onShow}>
            {say.show}
          </button>
        </p>
      </div>
    </div>
  );
}

/** The same beside every other tab of one's own conversation. */
export function AcceptedElsewhere({ view }: { view: OperatorConversation }) {
  const desk = useDesk();
  const { language } = useConsole();
  const path = `conversations/${encodeURIComponent(view.id)}/actions`;
  const { accepted } = useFetched<ActionOffers>(path, `${view.lastSeq} ${language.value}`, settle).value.value ?? {};
  if (!accepted) return null;
  return <Accepted tell={accepted.tell} onShow={() => (desk.tab.value = 'actions')} />;
}
