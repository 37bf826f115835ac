import type { ShopperPanel } from '../../../../contract/operator/actions.ts';
import type { OperatorConversation } from '../../../../contract/operator/conversation.ts';
import type { ShopperSummary } from '../../../../contract/operator/summary.ts';
import { OrderView } from '../../../parts/cards/order-view.tsx';
import { RequestCard } from '../../../parts/cards/request-card.tsx';
import { hrefOf } from '../../route.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { placeOf, Risks } from './risks.tsx';
import { Section } from './section.tsx';
import { useFetched } from './use-fetched.ts';

/** News are gathered before the panel is asked for again, ms: what was done since stands in it. */
const settle = 1500;

/** Who the shopper is to the shop: orders, requests, worth, what to watch, and what they came for before. */
export function ShopperTab({ view }: { view: OperatorConversation }) {
  const { language } = useConsole();
  const say = useTexts(panelTexts);
  const path = `shoppers/${encodeURIComponent(view.shopper.id)}`;
  const fetched = useFetched<ShopperPanel>(path, `${view.lastSeq} ${language.value}`, settle);
  const panel = fetched.value.value;
  if (!panel)
    return fetched.failed.value ? <Empty title={say.failed} onRetry={fetched.reload} /> : <Skeleton lines={6} />;
  return (
    <div class="shopper">
      <Person panel={panel} />
      <Risks risks={panel.risks} />
      <Section title={say.shopper.orders}>
        {panel.orders.length === 0 && <p class="soft">{say.shopper.noOrders}</p>}
        <div class="stack">
          {panel.orders.map((order) => (
            <div key={order.number} id={placeOf(order.number)} class="fact" tabIndex={-1}>
              <OrderView
                card={order}
                standing={
                  order.standing && {
                    text: order.standing.text,
                    tone: order.standing.kind === 'trouble' ? 'bad' : 'done',
                  }
                }
              >
                {order.shipTo !== undefined && order.shipTo !== '' && (
                  <p class="ship-to">
                    <span class="soft">{say.shopper.shipTo}</span> <span dir="auto">{order.shipTo}</span>
                  </p>
                )}
                <Refunds of={order.number} risks={panel.risks} />
              </OrderView>
            </div>
          ))}
        </div>
      </Section>
      <Section title={say.shopper.requests}>
        {panel.requests.length === 0 && <p class="soft">{say.shopper.noRequests}</p>}
        <div class="stack">
          {panel.requests.map((request) => (
            <div key={request.number} id={placeOf(request.number)} class="fact" tabIndex={-1}>
              <RequestCard request={request} />
            </div>
          ))}
        </div>
      </Section>
      <Others panel={panel} hereId={view.id} />
    </div>
  );
}

/** What was paid back of an order, where a risk was told from it. */
function Refunds({ of, risks }: { of: string; risks: ShopperPanel['risks'] }) {
  const { format } = useConsole();
  const say = useTexts(panelTexts).shopper;
  const evidence = risks.flatMap(({ because }) => because.flatMap((each) => each.evidence));
  const refunds = new Map(
    evidence.flatMap(({ kind, id, at, amount }) =>
      kind === 'refund' && id === of && at !== undefined && amount ? [[at, amount] as const] : [],
    ),
  );
  if (refunds.size === 0) return null;
  return (
    <div class="refunds-of">
      {[...refunds].map(([at, amount]) => (
        <p key={at}>{say.evidence.refund(format.value.money(amount), format.value.date(at))}</p>
      ))}
    </div>
  );
}

function Person({ panel }: { panel: ShopperPanel }) {
  const { format } = useConsole();
  const say = useTexts(panelTexts).shopper;
  const inbox = useTexts(inboxTexts);
  const { shopper, value } = panel;
  return (
    <>
      <h3 class="person-name" dir="auto">
        {shopper.name ?? inbox.shopper} {value.vip && <span class="chip vip">{inbox.vip}</span>}
      </h3>
      <dl class="pairs">
        <Pair name={inbox.levels[shopper.level]} value={shopper.customerId} />
        {shopper.email !== undefined && <Pair name={say.email} value={shopper.email} />}
        <Pair name={say.orders} value={String(value.orders)} />
        <Pair name={say.paid} value={format.value.money(value.paid)} />
        {value.since !== undefined && <Pair name={say.since} value={format.value.date(value.since)} />}
      </dl>
    </>
  );
}

function Pair({ name, value }: { name: string; value: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="number">{value ?? '–'}</dd>
    </div>
  );
}

/** Their other conversations, and what they came for in all of them. */
function Others({ panel, hereId }: { panel: ShopperPanel; hereId: string }) {
  const desk = useDesk();
  const { format, language } = useConsole();
  const say = useTexts(panelTexts).shopper;
  const summary = useFetched<ShopperSummary>(`shoppers/${encodeURIComponent(panel.shopper.id)}/summary`, language.value)
    .value.value;
  const others = panel.conversations.filter((each) => each.id !== hereId);
  return (
    <Section title={say.conversations}>
      {others.length === 0 ? (
        <p class="soft">{say.noConversations}</p>
      ) : (
        <>
          {summary && summary.gist !== '' && <p class="gist-of-all">{summary.gist}</p>}
          <ul class="stack">
            {others.map((each) => (
              <li key={each.id} class="suggestion">
                <a href={hrefOf({ at: 'inbox', box: desk.inbox.box.value, conversationId: each.id })}>
                  <span class="line">
                    <strong>{each.intents.join(', ') || say.states[each.state]}</strong>
                    <span class="soft">{format.value.date(each.at)}</span>
                  </span>
                  <span class="soft">
                    {summary?.conversations.find((found) => found.id === each.id)?.end ?? say.states[each.state]}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
