import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer } from '../../../../parts/answer.ts';
import { useApp } from '../app-context.ts';
import { Picture } from '../../../../parts/cards/card-parts.tsx';
import { RequestCard } from '../../../../parts/cards/request-card.tsx';
import { Icon } from '../../../../parts/icons.tsx';
import { ProveOrder } from './prove-order.tsx';
import { useSheetTexts } from './use-sheet-texts.ts';

/** “My requests”: what was asked for and where it stands, and the orders to ask something about. */
export function Requests() {
  const say = useSheetTexts().mine;
  return (
    <div class="sheet-body">
      <Orders />
      <section aria-labelledby="my-requests">
        <h3 id="my-requests">{say.requests}</h3>
        <RequestList />
      </section>
    </div>
  );
}

function Orders() {
  const { chat, texts, format, sheet, language } = useApp();
  const say = useSheetTexts().mine;
  const { state, value, tryAgain } = useRead(() => chat.readOrders(language.value));
  const orders = value?.orders ?? [];
  if (state === 'read' && orders.length === 0 && chat.view.isGuest.value) return <ProveOrder />;
  return (
    <section aria-labelledby="my-orders">
      <h3 id="my-orders">{say.orders}</h3>
      {state === 'loading' && <p role="status">{say.loading}</p>}
      {state === 'failed' && <Failed tryAgain={tryAgain} />}
      {state === 'read' && <p class="note">{orders.length > 0 ? say.ordersHint : say.noOrders}</p>}
      <ul class="choices">
        {orders.map((order) => (
          <li key={order.number}>
            <button
              type="button"
              onClick={() => (sheet.value = { at: 'order', order: { ...order, type: 'order' }, from: 'requests' })}
            >
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
    </section>
  );
}

function RequestList() {
  const { chat, language } = useApp();
  const say = useSheetTexts().mine;
  const { state, value, tryAgain } = useRead(() => chat.readRequests(language.value));
  if (state === 'loading') return <p role="status">{say.loading}</p>;
  if (state === 'failed') return <Failed tryAgain={tryAgain} />;
  const requests = value?.requests ?? [];
  if (requests.length === 0) return <p class="note">{say.noRequests}</p>;
  return (
    <ul class="requests">
      {requests.map((request) => (
        <li key={request.number}>
          <RequestCard request={request} />
        </li>
      ))}
    </ul>
  );
}

function Failed({ tryAgain }: { tryAgain: () => void }) {
  const { texts } = useApp();
  return (
    <p class="failed" role="alert">
      {useSheetTexts().mine.failed}{' '}
      <button type="button" class="link" onClick={tryAgain}>
        {texts.value.tryAgain}
      </button>
    </p>
  );
}

type Read<Value> =
  | { state: 'loading' | 'failed'; value?: undefined; tryAgain: () => void }
  | { state: 'read'; value: Value | undefined; tryAgain: () => void };

/** Reads anew each time the view is opened, and in another language. */
function useRead<Value>(read: () => Promise<Answer<Value | undefined>>): Read<Value> {
  const { language } = useApp();
  const answer = useSignal<Answer<Value | undefined> | undefined>(undefined);
  const attempt = useSignal(0);
  const tryAgain = () => (attempt.value += 1);
  useEffect(() => {
    let isGone = false;
    answer.value = undefined;
    void read().then((found) => {
      if (!isGone) answer.value = found;
    });
    return () => void (isGone = true);
  }, [language.value, attempt.value]);
  if (!answer.value) return { state: 'loading', tryAgain };
  return answer.value.ok ? { state: 'read', value: answer.value.value, tryAgain } : { state: 'failed', tryAgain };
}
