import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ordersShown } from '../../conversation-queries.ts';
import { useApp } from '../app-context.ts';
import { Picture } from '../cards/card-parts.tsx';
import { RequestCard, type ServiceRequest } from '../cards/request-card.tsx';
import { Icon } from '../icons.tsx';
import { ProveOrder } from './prove-order.tsx';
import { useSheetTexts } from './use-sheet-texts.ts';

/** “My requests”: what was asked for and where it stands, and the orders to ask something about. */
export function Requests() {
  const { chat } = useApp();
  const say = useSheetTexts().mine;
  const orders = useComputed(() => ordersShown(chat.view.conversation.value)).value;
  const isStranger = chat.view.isGuest.value && orders.length === 0;
  return (
    <div class="sheet-body">
      {isStranger ? (
        <ProveOrder />
      ) : (
        <section aria-labelledby="my-orders">
          <h3 id="my-orders">{say.orders}</h3>
          <p class="note">{orders.length > 0 ? say.ordersHint : say.noOrders}</p>
          <Orders />
        </section>
      )}
      <section aria-labelledby="my-requests">
        <h3 id="my-requests">{say.requests}</h3>
        <RequestList />
      </section>
    </div>
  );
}

function Orders() {
  const { chat, texts, format, sheet } = useApp();
  const say = useSheetTexts().mine;
  const orders = ordersShown(chat.view.conversation.value);
  const showAll = () => {
    sheet.value = undefined;
    chat.send(say.askOrders);
  };
  if (orders.length === 0)
    return (
      <button type="button" class="button" onClick={showAll}>
        {say.showOrders}
      </button>
    );
  return (
    <>
      <ul class="choices">
        {orders.map((order) => (
          <li key={order.number}>
            <button type="button" onClick={() => (sheet.value = { at: 'order', order, from: 'requests' })}>
              <Picture url={order.lines[0]?.imageUrl ?? ''} size={48} />
              <span>
                <strong class="number">{order.number}</strong>
                <span class="note">
                  {order.lines[0]?.title}
                  {order.lines.length > 1 && ` +${order.lines.length - 1}`} · {format.value.date(order.placedAt)}
                </span>
              </span>
              <span class="state">{texts.value.orderStates[order.state]}</span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={showAll}>
        {say.showAll}
      </button>
    </>
  );
}

/** Read anew each time it is opened. */
function RequestList() {
  const { chat, texts, language } = useApp();
  const say = useSheetTexts().mine;
  const found = useSignal<readonly ServiceRequest[] | 'loading' | 'failed'>('loading');
  const attempt = useSignal(0);
  useEffect(() => {
    let isGone = false;
    found.value = 'loading';
    void chat.readRequests(language.value).then((answer) => {
      if (!isGone) found.value = answer.ok ? (answer.value?.requests ?? []) : 'failed';
    });
    return () => void (isGone = true);
  }, [language.value, attempt.value]);
  if (found.value === 'loading') return <p role="status">{say.loading}</p>;
  if (found.value === 'failed')
    return (
      <p class="failed" role="alert">
        {say.failed}{' '}
        <button type="button" class="link" onClick={() => (attempt.value += 1)}>
          {texts.value.tryAgain}
        </button>
      </p>
    );
  if (found.value.length === 0) return <p class="note">{say.noRequests}</p>;
  return (
    <ul class="requests">
      {found.value.map((request) => (
        <li key={request.number}>
          <RequestCard request={request} />
        </li>
      ))}
    </ul>
  );
}
