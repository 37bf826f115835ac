import type { Summary } from '../../../../contract/operator/summary.ts';
import type { OpenConversation } from '../../conversation.ts';
import { inboxTexts } from '../../texts/inbox.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { langOf } from '../lang-of.ts';
import { Empty, Skeleton } from '../parts.tsx';
import { Section } from './section.tsx';
import { SourceLink } from './source-link.tsx';
import { useFetched } from './use-fetched.ts';

/** News are gathered before the summary is asked for again, ms. */
const settle = 1500;

/** What whoever takes over has to know; each fact leads to where it comes from. */
export function SummaryTab({ conversation }: { conversation: OpenConversation }) {
  const { language } = useConsole();
  const say = useTexts(panelTexts);
  const lastSeq = conversation.view.value?.lastSeq ?? 0;
  const path = `conversations/${encodeURIComponent(conversation.id)}/summary`;
  const fetched = useFetched<Summary>(path, `${lastSeq} ${language.value}`, settle);
  const summary = fetched.value.value;
  if (!summary)
    return fetched.failed.value ? <Empty title={say.failed} onRetry={fetched.reload} /> : <Skeleton lines={7} />;
  return (
    <div class="summary">
      <Gist summary={summary} isStale={summary.upToSeq < lastSeq} />
      <Story summary={summary} />
      <Known summary={summary} />
    </div>
  );
}

/** A glance: what it is about, what to do next, and what waits for an answer. */
function Gist({ summary, isStale }: { summary: Summary; isStale: boolean }) {
  const say = useTexts(panelTexts);
  const { gist, openQuestions, nextStep, mood, risks } = summary;
  return (
    <>
      <section class="gist">
        <p dir="auto">{gist.text}</p>
        <p class="soft by">
          {gist.by === 'local' ? say.summary.byFacts : say.summary.by(gist.by)}
          {isStale && ` · ${say.stale}`}
        </p>
      </section>
      {nextStep !== '' && (
        <section class="next-step">
          <h3>{say.summary.next}</h3>
          <p dir="auto">{nextStep}</p>
        </section>
      )}
      <Section title={say.summary.question} when={openQuestions.length > 0}>
        <ul class="stack">
          {openQuestions.map(({ seq, quote }) => (
            <li key={seq}>
              <SourceLink source={{ seq }}>
                {holds(gist.text, quote) ? say.summary.quoted : <Words quote={quote} />}
              </SourceLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.summary.risks} when={risks.length > 0 || mood.kind !== 'calm'}>
        <ul class="stack">
          {mood.kind !== 'calm' && (
            <li>
              <SourceLink source={mood.seq === undefined ? undefined : { seq: mood.seq }}>
                <span class={`mood ${mood.kind}`}>{mood.label}</span>
                {mood.quote !== undefined && !isQuoted(summary, mood.quote) && <Words quote={mood.quote} />}
              </SourceLink>
            </li>
          )}
          {risks.map((risk) => (
            <li key={risk.because} class="risk">
              <SourceLink source={risk.source}>{risk.because}</SourceLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Words({ quote }: { quote: string }) {
  return (
    <q dir="auto" lang={langOf(quote)}>
      {quote}
    </q>
  );
}

/** Quotes in a text are cut where they are long. */
const holds = (text: string, quote: string) => text.includes(quote.trim().split('\n')[0]?.slice(0, 60) ?? quote);

/** The words stand with what waits for an answer, or with what the shopper came for: they are read once. */
const isQuoted = ({ gist, intents, openQuestions }: Summary, quote: string) =>
  [...intents, ...openQuestions].some((each) => each.quote.includes(quote)) || holds(gist.text, quote);

/** What happened: what was done, promised and offered, and what they came for, with the words that aren’t read above. */
function Story({ summary }: { summary: Summary }) {
  const { format } = useConsole();
  const say = useTexts(panelTexts).summary;
  const { gist, intents, actions, promises, offers, openQuestions } = summary;
  const isOpen = (quote: string) => openQuestions.some((each) => each.quote === quote) || holds(gist.text, quote);
  return (
    <>
      <Section title={say.actions} when={actions.length > 0}>
        <ul class="stack">
          {actions.map((action) => (
            <li key={`${action.at} ${action.kind} ${action.title}`} class="action">
              <SourceLink source={action.source}>
                <span class="line">
                  <strong>{action.title}</strong>
                  <span class={`badge state-${action.state}`}>{action.stateLabel}</span>
                </span>
                <span class="soft">
                  {[
                    action.amount && format.value.money(action.amount),
                    action.orderNumber !== undefined &&
                      !action.title.includes(action.orderNumber) &&
                      `${say.order} ${action.orderNumber}`,
                    action.requestNumber !== undefined && `${say.request} ${action.requestNumber}`,
                    format.value.dateTime(action.at),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {action.because !== undefined && <span class="because">{action.because}</span>}
              </SourceLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.promises} when={promises.length > 0}>
        <ul class="stack">
          {promises.map((promise) => (
            <li key={promise.text}>
              <SourceLink source={promise.source}>{promise.text}</SourceLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.offers} when={offers.length > 0}>
        <ul class="stack">
          {offers.map((offer) => (
            <li key={offer.title}>
              <SourceLink source={offer.source}>
                <span class="line">
                  {offer.title}
                  <span class="badge idle">{say.offerStates[offer.state]}</span>
                </span>
              </SourceLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={say.intents} when={intents.length > 0}>
        <ol class="stack">
          {intents.map((intent) => (
            <li key={`${intent.seq} ${intent.id}`}>
              <SourceLink source={{ seq: intent.seq }}>
                <strong>{intent.label}</strong>
                {!isOpen(intent.quote) && <Words quote={intent.quote} />}
              </SourceLink>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

/** What is known: who it is, orders and facts. */
function Known({ summary }: { summary: Summary }) {
  const say = useTexts(panelTexts).summary;
  const inbox = useTexts(inboxTexts);
  const desk = useDesk();
  const { identity, orders, facts, openQuestions } = summary;
  const isOpen = (value: string) => openQuestions.some(({ quote }) => value === `“${quote}”`);
  const proven = identity.provenOrders.length > 0 ? say.proven(identity.provenOrders.join(', ')) : undefined;
  const who = [identity.name, inbox.levels[identity.level], proven, identity.customerId].filter(Boolean).join(' · ');
  return (
    <>
      <Section title={say.facts}>
        <dl class="pairs">
          <div>
            <dt>{say.identity}</dt>
            <dd>
              {identity.source ? (
                <SourceLink source={identity.source}>{who}</SourceLink>
              ) : (
                <button
                  type="button"
                  class="sourced"
                  title={say.toShopper}
                  onClick={() => (desk.beside.peek().tab.value = 'shopper')}
                >
                  {who}
                </button>
              )}
            </dd>
          </div>
          {orders.map((order) => (
            <div key={order.number}>
              <dt>
                {say.order} {order.number}
              </dt>
              <dd>
                <SourceLink source={order.source}>{order.label}</SourceLink>
              </dd>
            </div>
          ))}
          {facts.map((fact) => (
            <div key={`${fact.label} ${fact.value}`}>
              <dt>{fact.label}</dt>
              <dd>
                <SourceLink source={fact.source}>{isOpen(fact.value) ? say.quoted : fact.value}</SourceLink>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
