import type { ShopperPanel } from '../../../../contract/operator/actions.ts';
import { hrefOf } from '../../route.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useConsole, useDesk, useTexts } from '../console-context.ts';
import { Section } from './section.tsx';

type Risk = ShopperPanel['risks'][number];
type Evidence = Risk['because'][number]['evidence'][number];

/** Where in this panel an order or a request stands. */
export const placeOf = (number: string): string => `fact-${number}`;

const brightFor = 2200;

/** Each risk with every fact that speaks for it, and each of those with what it was computed from: a click shows it. */
export function Risks({ risks }: { risks: readonly Risk[] }) {
  const say = useTexts(panelTexts).shopper;
  return (
    <Section title={say.risks}>
      {risks.length === 0 && <p class="soft">{say.noRisks}</p>}
      <ul class="stack">
        {risks.map((risk) => (
          <li key={risk.kind} class={`risk-of level-${risk.level}`}>
            <p class="line">
              <strong>{say.kinds[risk.kind]}</strong>
              <span class={`badge ${risk.level === 'high' ? 'bad' : risk.level === 'medium' ? 'warn' : 'idle'}`}>
                {say.levels[risk.level]}
              </span>
            </p>
            <ul class="because-list">
              {risk.because.map(({ text, evidence }) => (
                <li key={text}>
                  {text}
                  <span class="evidence">
                    {evidence.map((each) => (
                      <EvidenceLink key={`${each.kind} ${each.id} ${each.at ?? ''}`} evidence={each} />
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EvidenceLink({ evidence }: { evidence: Evidence }) {
  const desk = useDesk();
  const { format } = useConsole();
  const say = useTexts(panelTexts).shopper;
  const { kind, id, at, amount } = evidence;
  const words = [
    kind === 'conversation' ? say.evidence.conversation : kind === 'request' ? `${say.evidence.request} ${id}` : id,
    amount && format.value.money(amount),
    at !== undefined && format.value.date(at),
  ]
    .filter(Boolean)
    .join(' · ');
  if (kind === 'conversation')
    return (
      <a class="link" href={hrefOf({ at: 'inbox', box: desk.inbox.box.value, conversationId: id })}>
        {words}
      </a>
    );
  return (
    <button type="button" class="link" title={say.evidence.show} onClick={() => light(placeOf(id))}>
      {words}
    </button>
  );
}

/** Brings a place of the panel into view and lights it up for a moment. */
function light(place: string): void {
  const found = document.getElementById(place);
  if (!found) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  found.classList.add('bright');
  found.focus({ preventScroll: true });
  setTimeout(() => found.classList.remove('bright'), brightFor);
}
