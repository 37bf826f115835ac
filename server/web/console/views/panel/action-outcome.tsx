import { useEffect, useRef } from 'preact/hooks';
import type { ActionResult } from '../../../../contract/operator/actions.ts';
import { ConfirmationBody } from '../../../parts/cards/confirmation-body.tsx';
import { RequestCard } from '../../../parts/cards/request-card.tsx';
import { panelTexts } from '../../texts/panel.ts';
import { useTexts } from '../console-context.ts';
import { Glyph, type GlyphName } from '../glyphs.tsx';

type Decision = 'confirm' | 'cancel';

/** What would happen, to be confirmed by the operator's own click; or what came of it. */
export function ActionOutcome(props: {
  result: ActionResult | 'problem';
  isBusy: boolean;
  onDecide: (confirmationId: string, decision: Decision) => void;
  /** `true`: back to the same form. */
  onAgain: (keepForm: boolean) => void;
}) {
  const { result, isBusy, onDecide, onAgain } = props;
  const say = useTexts(panelTexts).actions;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [result]);
  return (
    <div class="outcome" ref={box} tabIndex={-1} role="group" aria-live="polite">
      {result !== 'problem' && result.status === 'confirm' ? (
        <Question card={result.confirmation} isBusy={isBusy} onDecide={onDecide} />
      ) : (
        <>
          <Told result={result} />
          <footer class="dialog-deeds">
            {(result === 'problem' || ['refused', 'failed', 'cancelled'].includes(result.status)) && (
              <button type="button" class="btn" onClick={() => onAgain(true)}>
                {say.change}
              </button>
            )}
            <button type="button" class="btn" onClick={() => onAgain(false)}>
              {say.another}
            </button>
          </footer>
        </>
      )}
    </div>
  );
}

type Confirm = Extract<ActionResult, { status: 'confirm' }>['confirmation'];

function Question(props: { card: Confirm; isBusy: boolean; onDecide: (id: string, decision: Decision) => void }) {
  const { card, isBusy, onDecide } = props;
  const say = useTexts(panelTexts).actions;
  return (
    <section class="card confirmation" data-state="pending" aria-labelledby="outcome-title">
      <h3 id="outcome-title">{card.title}</h3>
      <div>
        <ConfirmationBody card={card} goesBack={say.goesBack} />
      </div>
      <footer class="answer">
        <div class="pair">
          <button type="button" class="btn" disabled={isBusy} onClick={() => onDecide(card.confirmationId, 'cancel')}>
            {say.cancel}
          </button>
          <button
            type="button"
            class="btn primary"
            aria-busy={isBusy}
            onClick={() => {
              if (!isBusy) onDecide(card.confirmationId, 'confirm');
            }}
          >
            {isBusy ? say.confirming : say.confirm}
          </button>
        </div>
      </footer>
    </section>
  );
}

function Told({ result }: { result: Exclude<ActionResult, { status: 'confirm' }> | 'problem' }) {
  const say = useTexts(panelTexts).actions;
  if (result === 'problem') return <Line glyph="alert" tone="bad" title={say.problem} />;
  switch (result.status) {
    case 'done':
      return (
        <>
          <Line glyph="check" tone="good" title={`${say.done}: ${result.title}`} />
          {result.request && <RequestCard request={result.request} />}
        </>
      );
    case 'refused':
      return (
        <Line
          glyph="alert"
          tone="warn"
          title={result.rule === undefined ? say.lacking : say.refused}
          words={result.tell}
          rule={result.rule}
        />
      );
    case 'supervisor':
      return <Line glyph="people" tone="warn" title={say.supervisor} words={result.tell} rule={result.rule} />;
    case 'cancelled':
      return <Line glyph="check" tone="good" title={say.cancelled} />;
    case 'failed':
      return <Line glyph="alert" tone="bad" title={say[result.reason]} />;
  }
}

function Line(props: {
  glyph: GlyphName;
  tone: 'good' | 'warn' | 'bad';
  title: string;
  words?: string;
  rule?: string | undefined;
}) {
  const say = useTexts(panelTexts).actions;
  return (
    <div class={`told ${props.tone}`}>
      <Glyph name={props.glyph} />
      <div>
        <strong>{props.title}</strong>
        {props.words !== undefined && <p>{props.words}</p>}
        {props.rule !== undefined && <p class="soft">{say.rule(props.rule)}</p>}
      </div>
    </div>
  );
}
