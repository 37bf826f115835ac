import { actionsFor, type SelfServiceAction } from '../../order-actions.ts';
import { needsForm } from '../../self-service.ts';
import { useApp, type Sheet } from '../app-context.ts';
import { Picture } from '../../../../parts/cards/card-parts.tsx';
import { useSheetTexts } from './use-sheet-texts.ts';
import { Icon, type IconName } from '../../../../parts/icons.tsx';

const icons: Readonly<Record<SelfServiceAction, IconName>> = {
  urge_shipment: 'clock',
  change_delivery_address: 'pin',
  cancel_order: 'cancel',
  request_return: 'refund',
  request_exchange: 'swap',
  request_refund: 'alert',
  claim_price_protection: 'tag',
  reissue_missing_gift: 'gift',
};

/** What can be asked for about one order. A tap asks at once where nothing is left to say. */
export function OrderHelp({ sheet: shown }: { sheet: Extract<Sheet, { at: 'order' }> }) {
  const { chat, sheet } = useApp();
  const say = useSheetTexts();
  const { order } = shown;
  const choose = (action: SelfServiceAction) => {
    if (needsForm(order, action)) {
      sheet.value = { ...shown, at: 'form', action };
      return;
    }
    sheet.value = undefined;
    chat.start({
      action,
      input: { orderNumber: order.number },
      text: say.wish.words[action](order.number),
    });
  };
  const actions = actionsFor(order);
  return (
    <div class="sheet-body">
      <div class="about-order">
        {order.lines.slice(0, 4).map((line) => (
          <Picture url={line.imageUrl} size={48} />
        ))}
        <span class="note">{order.lines.map((line) => line.title).join(' · ')}</span>
      </div>
      {actions.length === 0 && <p class="note">{say.mine.nothing}</p>}
      <ul class="choices">
        {actions.map((action) => (
          <li key={action}>
            <button type="button" onClick={() => choose(action)}>
              <Icon name={icons[action]} />
              <span>
                <strong>{say.wish.labels[action]}</strong>
                <span class="note">{say.wish.hints[action]}</span>
              </span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
      <p class="note">{say.wish.then}</p>
    </div>
  );
}
