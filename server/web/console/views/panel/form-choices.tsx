import type { ActionOffers } from '../../../../contract/operator/actions.ts';
import { asText, namedItems, type Input } from '../../action-input.ts';
import { panelTexts } from '../../texts/panel.ts';
import { useTexts } from '../console-context.ts';

type Field = ActionOffers['actions'][number]['fields'][number];
type Order = ActionOffers['orders'][number];

/** The shopper’s orders, each with its goods, so that nobody types a number. */
export function OrderField(props: {
  field: Field;
  value: unknown;
  goods: readonly Order[];
  onChange: (value: string) => void;
}) {
  const { field, value, goods, onChange } = props;
  const say = useTexts(panelTexts).actions;
  const number = asText(value);
  const isOther = number !== '' && goods.every((each) => each.number !== number);
  return (
    <label class="field">
      <span>
        {field.label}
        {field.required && <span class="soft"> · {say.required}</span>}
      </span>
      <select
        required={field.required}
        value={number}
        onChange={({ currentTarget: { value: chosen } }) => onChange(chosen)}
      >
        <option value="">{say.pick}</option>
        {isOther && <option value={number}>{number}</option>}
        {goods.map((order) => (
          <option key={order.number} value={order.number}>
            {[order.number, order.items[0]?.label].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** In what size and colour the chosen thing can be had, with what is in stock. */
export function VariantField(props: {
  input: Input;
  order: Order;
  onChange: (size: string | undefined, colour: string | undefined) => void;
}) {
  const { input, order, onChange } = props;
  const say = useTexts(panelTexts).actions;
  const [id] = namedItems(input['item'], order) ?? [];
  const item = order.items.find((each) => each.id === id);
  const variants = item?.variants ?? [];
  const [size, colour] = [asText(input['toSize']), asText(input['toColour'])];
  const fits = (variant: (typeof variants)[number]) =>
    (size === '' || variant.size === size) && (colour === '' || variant.colour === colour);
  const said = [colour, size].filter((each) => each !== '').join(' · ');
  const matching = said === '' ? [] : variants.filter(fits);
  const own = matching.find((variant) => variant.colour !== undefined && item?.label.includes(variant.colour));
  const found = matching.length === 1 ? matching[0] : own;
  const at = found ? variants.indexOf(found) : -1;
  return (
    <label class="field">
      <span>{say.changeTo}</span>
      <select
        disabled={id === undefined}
        value={at >= 0 ? String(at) : said === '' ? '' : 'said'}
        onChange={({ currentTarget: { value } }) => {
          const chosen = variants.find((_, index) => String(index) === value);
          onChange(chosen?.size, chosen?.colour);
        }}
      >
        <option value="">{id === undefined ? say.itemFirst : say.pick}</option>
        {at < 0 && said !== '' && <option value="said">{said}</option>}
        {variants.map((variant, index) => (
          <option key={variant.label} value={String(index)} disabled={variant.stock === 0}>
            {`${variant.label} · ${say.stock(variant.stock)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
