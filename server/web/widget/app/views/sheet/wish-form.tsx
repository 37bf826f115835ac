import { useSignal, type Signal } from '@preact/signals';
import type { OrderCard } from '../../conversation-queries.ts';
import type { SelfServiceAction } from '../../order-actions.ts';
import {
  addressFields,
  inputOf,
  linesFor,
  reasonsFor,
  type AddressField,
  type Answers,
  type Reason,
} from '../../self-service.ts';
import { times } from '../../../../parts/cards/card-texts.ts';
import { useApp, type Sheet } from '../app-context.ts';
import { Picture } from '../../../../parts/cards/card-parts.tsx';
import { AddPhotos, PhotoTrayView } from '../photos.tsx';
import { Choices, TextField } from './fields.tsx';
import { useSheetTexts } from './use-sheet-texts.ts';

type Setter = (to: Partial<Answers>) => void;

/** What an action needs to know, asked with as little typing as can be. It goes to the shop's rules like words would. */
export function WishForm({ sheet: shown }: { sheet: Extract<Sheet, { at: 'form' }> }) {
  const { chat, sheet } = useApp();
  const { order, action } = shown;
  const say = useSheetTexts().wish;
  const mine = linesFor(order, action);
  const answers = useSignal<Answers>({ lines: mine.length === 1 ? mine : [] });
  const set: Setter = (to) => (answers.value = { ...answers.value, ...to });
  const showsPhotos = action === 'request_refund' || action === 'reissue_missing_gift' || isFault(answers.value.reason);
  const isUploading = chat.view.photos.value.some((photo) => photo.state === 'uploading');
  return (
    <form
      class="sheet-body wish"
      onSubmit={(event) => {
        event.preventDefault();
        if (isUploading) return;
        // What is uploaded is evidence of this conversation already.
        if (showsPhotos) chat.photos.take();
        sheet.value = undefined;
        const input = inputOf(order, action, answers.value);
        chat.start({ action, input, text: say.words[action](order.number) });
      }}
    >
      <Lines order={order} action={action} chosen={answers} />
      <Reasons action={action} answers={answers} set={set} />
      <Details action={action} set={set} answers={answers} />
      {showsPhotos && (
        <div class="evidence">
          <PhotoTrayView />
          <p class="note">
            <AddPhotos />
            {say.photosHint}
          </p>
        </div>
      )}
      <button type="submit" class="button" disabled={isUploading}>
        {say.send}
      </button>
      <p class="note">{say.then}</p>
    </form>
  );
}

const isFault = (reason: Reason | undefined) =>
  reason === 'damaged' || reason === 'faulty' || reason === 'wrong_item' || reason === 'not_as_described';

function Lines(props: { order: OrderCard; action: SelfServiceAction; chosen: Signal<Answers> }) {
  const { order, action, chosen } = props;
  const say = useSheetTexts().wish;
  const mine = linesFor(order, action);
  const several = action === 'request_return' || action === 'request_refund';
  if (mine.length === 0) return null;
  return (
    <Choices
      legend={several ? say.items : say.item}
      several={several}
      chosen={chosen.value.lines}
      onChange={(lines) => (chosen.value = { ...chosen.value, lines })}
      options={mine.flatMap((value) => {
        const line = order.lines[value];
        if (!line) return [];
        const label = (
          <>
            <Picture url={line.imageUrl} size={40} />
            <span>
              {line.title}
              <span class="note">
                {line.options}
                {times(line.quantity)}
              </span>
            </span>
          </>
        );
        return [{ value, label }];
      })}
    />
  );
}

function Reasons({ action, answers, set }: { action: SelfServiceAction; answers: Signal<Answers>; set: Setter }) {
  const say = useSheetTexts().wish;
  const { reason, used, wants } = answers.value;
  const reasons: readonly Reason[] = action in reasonsFor ? reasonsFor[action as keyof typeof reasonsFor] : [];
  const asksCondition = action === 'request_return' || action === 'request_exchange';
  return (
    <>
      {reasons.length > 0 && (
        <Choices
          legend={say.reason}
          chosen={reason === undefined ? [] : [reason]}
          onChange={([chosen]) => chosen && set({ reason: chosen })}
          options={reasons.map((value) => ({ value, label: say.reasons[value] }))}
        />
      )}
      {asksCondition && (
        <Choices
          legend={say.condition}
          chosen={used === undefined ? [] : [used ? 'used' : 'unused']}
          onChange={([chosen]) => set({ used: chosen === 'used' })}
          options={(['unused', 'used'] as const).map((value) => ({ value, label: say[value] }))}
        />
      )}
      {action === 'request_refund' && (
        <Choices
          legend={say.wants}
          chosen={wants === undefined ? [] : [wants]}
          onChange={([chosen]) => chosen && set({ wants: chosen })}
          options={(['refund', 'reship'] as const).map((value) => ({ value, label: say[value] }))}
        />
      )}
    </>
  );
}

function Details({ action, answers, set }: { action: SelfServiceAction; answers: Signal<Answers>; set: Setter }) {
  const say = useSheetTexts().wish;
  const description = (label: string, required = false) => (
    <TextField
      label={label}
      lines={3}
      max={1000}
      required={required}
      value={answers.value.description ?? ''}
      onInput={(words) => set({ description: words })}
    />
  );
  switch (action) {
    case 'change_delivery_address':
      return <Address answers={answers} set={set} />;
    case 'request_exchange':
      return (
        <>
          <div class="two">
            <TextField
              label={say.toSize}
              max={20}
              value={answers.value.toSize ?? ''}
              onInput={(toSize) => set({ toSize })}
            />
            <TextField
              label={say.toColour}
              max={40}
              value={answers.value.toColour ?? ''}
              onInput={(toColour) => set({ toColour })}
            />
          </div>
          {description(say.more)}
        </>
      );
    case 'request_refund':
      return description(say.description, true);
    case 'request_return':
      return description(say.more);
    default:
      return null;
  }
}

const wide: readonly AddressField[] = ['line', 'postcode'];

function Address({ answers, set }: { answers: Signal<Answers>; set: Setter }) {
  const say = useSheetTexts().wish;
  const { address = {} } = answers.value;
  const isEmpty = addressFields.every((name) => (address[name] ?? '').trim() === '');
  return (
    <>
      <p class="note">{say.addressHint}</p>
      <div class="two">
        {addressFields.map((name, at) => (
          <div class={wide.includes(name) ? 'wide' : ''}>
            <TextField
              label={say.address[name]}
              max={name === 'line' ? 200 : name === 'postcode' ? 20 : name === 'phone' ? 24 : 80}
              type={name === 'phone' ? 'tel' : 'text'}
              required={isEmpty && at === 0}
              value={address[name] ?? ''}
              onInput={(value) => set({ address: { ...address, [name]: value } })}
            />
          </div>
        ))}
      </div>
    </>
  );
}
