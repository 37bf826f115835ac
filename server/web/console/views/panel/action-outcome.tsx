import { useEffect, useRef } from 'preact/hooks';
import type { ActionOffers, ActionResult } from '../../../../contract/operator/actions.ts';
import { ConfirmationBody } from '../../../parts/cards/confirmation-body.tsx';
import { RequestCard } from '../../../parts/cards/request-card.tsx';
import type { GoesWithout, Shown } from '../../beside.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useDesk, useTexts } from '../console-context.ts';
import { Glyph, type GlyphName } from '../glyphs.tsx';
import { Cautions } from './cautions.tsx';
import { GoOnWithout } from './go-on-without.tsx';

type Decision = 'confirm' | 'cancel';

/** What would happen, to be confirmed by the operator's own click; or what came of it. */
export function ActionOutcome(props: {
  result: Shown;
  /** How it stands with the one-time code that was sent last. */
  code: CodeState | undefined;
  isBusy: boolean;
  onDecide: (confirmationId: string, decision: Decision) => void;
  /** `true`: back to the same form. */
  onAgain: (keepForm: boolean) => void;
  /** Asks the shopper for a one-time code. */
  onSendCode: () => void;
  /** Puts the same form to the rules once more; without what they ask for, where a reason is given. */
  onReview: (without?: GoesWithout) => void;
  /** Asks for a colleague who may. */
  onPassOn: () => void;
}) {
  const { result, code, isBusy, onDecide, onAgain, onSendCode, onReview, onPassOn } = props;
  const say = useTexts(panelTexts).actions;
  const { role } = useDesk().me.operator;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [result]);
  const isSpent = code?.status === 'used_up' || code?.status === 'expired';
  const asksCode = isCode(result) ? isSpent : needsCode(result) && code?.status !== 'verified';
  const canSendAgain = isCode(result) && !asksCode && code?.status !== 'verified';
  return (
    <div class="outcome" ref={box} tabIndex={-1} role="group" aria-live="polite">
      {result !== 'problem' && result.status === 'confirm' ? (
        <Question card={result.confirmation} isBusy={isBusy} onDecide={onDecide} />
      ) : (
        <>
          <Told result={result} code={code} />
          {result !== 'problem' && result.status === 'refused' && (
            <GoOnWithout result={result} isBusy={isBusy} onReview={onReview} />
          )}
          <footer class="dialog-deeds">
            {asksCode && (
              <button type="button" class="btn primary" aria-busy={isBusy} onClick={onSendCode}>
                {isBusy ? say.sendingCode : say.sendCode}
              </button>
            )}
            {canSendAgain && (
              <button type="button" class="btn" aria-busy={isBusy} onClick={onSendCode}>
                {isBusy ? say.sendingCode : say.sendAgain}
              </button>
            )}
            {(waitsFor(result) || isCode(result)) && (
              <button
                type="button"
                class={`btn ${asksCode ? '' : 'primary'}`}
                aria-busy={isBusy}
                onClick={() => onReview()}
              >
                {say.reviewAgain}
              </button>
            )}
            {result !== 'problem' && result.status === 'supervisor' && role === 'operator' && (
              <button type="button" class="btn primary" onClick={onPassOn}>
                {say.passOn}
              </button>
            )}
            {(result === 'problem' ||
              ['refused', 'supervisor', 'failed', 'cancelled', 'code'].includes(result.status)) && (
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

type CodeState = NonNullable<ActionOffers['code']>;

const isCode = (result: Shown) => result !== 'problem' && result.status === 'code';
const needsCode = (result: Shown) => result !== 'problem' && result.status === 'refused' && result.needs === 'code';
/** The shopper has to send something first; then the same form is put to the rules again. */
const waitsFor = (result: Shown) =>
  result !== 'problem' && result.status === 'refused' && (result.needs === 'code' || result.needs === 'photos');

type Confirm = Extract<ActionResult, { status: 'confirm' }>['confirmation'];

function Question(props: { card: Confirm; isBusy: boolean; onDecide: (id: string, decision: Decision) => void }) {
  const { card, isBusy, onDecide } = props;
  const say = useTexts(panelTexts).actions;
  return (
    <section class="card confirmation" data-state="pending" aria-labelledby="outcome-title">
      <h3 id="outcome-title">{card.title}</h3>
      <div>
        <p class="soft review-first">{say.reviewFirst}</p>
        {card.cautions && card.cautions.length > 0 && <Cautions cautions={card.cautions} />}
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

function Told({ result, code }: { result: Exclude<Shown, { status: 'confirm' }>; code: CodeState | undefined }) {
  const say = useTexts(panelTexts).actions;
  if (result === 'problem') return <Line glyph="alert" tone="bad" title={say.problem} />;
  switch (result.status) {
    case 'done':
      return (
        <>
          <Line glyph="check" tone="good" title={say.done(result.title)} />
          {result.facts && <Facts facts={result.facts} />}
          {result.request && (
            <section>
              <p class="soft told-of">{say.told}</p>
              <RequestCard request={result.request} />
            </section>
          )}
        </>
      );
    case 'refused':
      return (
        <Line
          glyph="alert"
          tone="warn"
          title={result.needs ? say.needs[result.needs] : result.rule === undefined ? say.lacking : say.refused}
          words={result.tell}
          rule={result.ruleLabel}
        />
      );
    case 'supervisor':
      return <Line glyph="people" tone="warn" title={say.supervisor} words={result.tell} />;
    case 'code': {
      if (code && code.status !== 'waiting') {
        const isRight = code.status === 'verified';
        const title = say.codeTried[code.status](code.triesLeft ?? 0);
        return <Line glyph={isRight ? 'check' : 'alert'} tone={isRight ? 'good' : 'warn'} title={title} />;
      }
      const { status, to = '' } = result.code;
      const isWell = status === 'sent' || status === 'verified';
      return <Line glyph={isWell ? 'check' : 'alert'} tone={isWell ? 'good' : 'warn'} title={say.code[status](to)} />;
    }
    case 'cancelled':
      return <Line glyph="check" tone="good" title={say.cancelled} />;
    case 'failed':
      return <Line glyph="alert" tone="bad" title={say[result.reason]} />;
  }
}

/** What was confirmed, to be read once more. */
function Facts({ facts }: { facts: readonly { label: string; value: string }[] }) {
  return (
    <dl class="pairs">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
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
