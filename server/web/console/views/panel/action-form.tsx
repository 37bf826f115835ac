import { useEffect, useRef } from 'preact/hooks';
import type { ActionOffers } from '../../../../contract/operator/actions.ts';
import { asText, namedItems, withOrder, type Input } from '../../action-input.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useTexts } from '../console-context.ts';
import { OrderField, VariantField } from './form-choices.tsx';

type Offer = ActionOffers['actions'][number];
type Field = Offer['fields'][number];
type Order = ActionOffers['orders'][number];

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) || Number.isNaN(value);

/** Asks for what an action needs. It goes to the rules next, and comes back as what exactly would happen. */
export function ActionForm(props: {
  offer: Offer;
  input: Input;
  /** Numbers of the shopper's orders, to choose from. */
  orders: readonly string[];
  /** What is known of them: goods and addresses. */
  goods: readonly Order[];
  isBusy: boolean;
  onChange: (input: Input) => void;
  onBack: () => void;
  onSubmit: (input: Input) => void;
}) {
  const { offer, input, orders, goods, isBusy, onChange, onBack, onSubmit } = props;
  const say = useTexts(panelTexts).actions;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  const order = orderNamed(offer, input, goods);
  const set = (name: string, value: unknown) => {
    const { [name]: _, ...others } = input;
    const isOrder = name === 'orderNumber' && goods.some(({ number }) => number === value);
    if (isOrder) onChange(withOrder(offer, input, value, goods));
    else onChange(isEmpty(value) ? others : { ...others, [name]: value });
  };
  return (
    <form
      ref={form}
      class="action-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit(input);
      }}
    >
      <h3>{offer.label}</h3>
      {isProof(offer) && <p class="soft lead">{say.proveHint}</p>}
      <datalist id="known-orders">
        {orders.map((order) => (
          <option key={order} value={order} />
        ))}
      </datalist>
      {offer.fields.map((field) =>
        isVariant(field) && order?.items.some(({ variants }) => variants) ? (
          field.name === 'toSize' && (
            <VariantField
              key={field.name}
              input={input}
              order={order}
              onChange={(size, colour) => {
                const { toSize: _, toColour: __, ...others } = input;
                onChange({ ...others, ...(size ? { toSize: size } : {}), ...(colour ? { toColour: colour } : {}) });
              }}
            />
          )
        ) : field.name === 'orderNumber' && goods.length > 0 && !isProof(offer) ? (
          <OrderField
            key={field.name}
            field={field}
            value={input[field.name]}
            goods={goods}
            onChange={(value) => set(field.name, value)}
          />
        ) : (
          <FieldView
            key={field.name}
            field={field}
            value={input[field.name]}
            order={order}
            onChange={(value) => set(field.name, value)}
          />
        ),
      )}
      <GoesTo offer={offer} order={order} />
      <footer class="dialog-deeds">
        <button type="button" class="btn" onClick={onBack}>
          {say.back}
        </button>
        <button type="submit" class="btn primary" aria-busy={isBusy}>
          {isProof(offer) ? (isBusy ? say.proving : say.prove) : isBusy ? say.reviewing : say.review}
        </button>
      </footer>
    </form>
  );
}

/** The order that the form names; of what is only done to gifts, with its gifts alone. */
function orderNamed({ name }: Offer, input: Input, goods: readonly Order[]): Order | undefined {
  const order = goods.find(({ number }) => number === input['orderNumber']);
  const gifts = order?.items.filter(({ isGift }) => isGift) ?? [];
  return order && name === 'reissue_missing_gift' && gifts.length > 0 ? { ...order, items: gifts } : order;
}

/** What is sent once more goes where the order went: the form asks for no other address. */
function GoesTo({ offer: { name }, order }: { offer: Offer; order: Order | undefined }) {
  const say = useTexts(panelTexts).actions;
  const { recipient, line, city, region, postcode, country } = order?.address ?? {};
  const place = [recipient, line, city, region, postcode, country].filter((part) => part !== undefined && part !== '');
  return name === 'reissue_missing_gift' && place.length > 0 ? (
    <p class="soft">{say.goesTo(place.join(', '))}</p>
  ) : null;
}

const isProof = ({ name }: Offer) => name === 'verify_order';
const isVariant = ({ name }: Field) => name === 'toSize' || name === 'toColour';

interface FieldProps {
  field: Field;
  value: unknown;
  /** The one that the form names, where it is known. */
  order: Order | undefined;
  onChange: (value: unknown) => void;
}

function FieldView({ field, value, order, onChange }: FieldProps) {
  const say = useTexts(panelTexts).actions;
  const label = (
    <span>
      {field.label}
      {field.required && <span class="soft"> · {say.required}</span>}
    </span>
  );
  const isGoods = field.type === 'items' || field.type === 'item';
  const named = isGoods && order && order.items.length > 0 ? namedItems(value, order) : undefined;
  if (order && named)
    return (
      <fieldset class="field goods">
        <legend>{label}</legend>
        <Goods field={field} named={named} order={order} value={value} onChange={onChange} />
        <Hint field={field} value={value} />
      </fieldset>
    );
  return (
    <label class="field">
      {label}
      <Entry field={field} value={value} onChange={onChange} />
      <Hint field={field} value={value} />
    </label>
  );
}

/** What it means as long as it is empty. */
function Hint({ field: { hint }, value }: Pick<FieldProps, 'field' | 'value'>) {
  return hint !== undefined && isEmpty(value) ? <span class="soft hint">{hint}</span> : null;
}

/** The goods of the order to choose from; pieces that were named stay as they were. */
function Goods(props: FieldProps & { named: readonly string[]; order: Order }) {
  const { field, named, order, value, onChange } = props;
  const isOne = field.type === 'item';
  const said: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const choose = (id: string, isChosen: boolean) => {
    if (isOne) onChange(id);
    else onChange(isChosen ? [...said, id] : said.filter((_, at) => named[at] !== id));
  };
  return (
    <>
      {order.items.map(({ id, label }) => (
        <label key={id} class="check">
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={field.name}
            checked={named.includes(id)}
            onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </>
  );
}

function Entry({ field, value, onChange }: Omit<FieldProps, 'order'>) {
  const say = useTexts(panelTexts).actions;
  const { required } = field;
  switch (field.type) {
    case 'text':
    case 'item':
      return (
        <input
          required={required}
          maxLength={1000}
          list={field.name === 'orderNumber' ? 'known-orders' : undefined}
          value={asText(value)}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'number':
      return (
        <input
          type="number"
          required={required}
          value={asText(value)}
          onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
        />
      );
    case 'text_list':
    case 'items':
      return (
        <textarea
          rows={3}
          required={required}
          placeholder={say.oneALine}
          value={Array.isArray(value) ? value.map(asText).join('\n') : asText(value)}
          onInput={({ currentTarget }) => onChange(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))}
          onBlur={() => {
            if (Array.isArray(value)) onChange(value.map((each) => asText(each).trim()).filter(Boolean));
          }}
        />
      );
    case 'yes_no':
    case 'choice': {
      const choices =
        field.type === 'choice'
          ? (field.choices ?? [])
          : [
              { value: 'true', label: say.yes },
              { value: 'false', label: say.no },
            ];
      return (
        <select
          required={required}
          value={typeof value === 'boolean' ? String(value) : asText(value)}
          onChange={({ currentTarget: { value: chosen } }) =>
            onChange(field.type === 'yes_no' && chosen !== '' ? chosen === 'true' : chosen)
          }
        >
          <option value="">{say.pick}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    }
  }
}
