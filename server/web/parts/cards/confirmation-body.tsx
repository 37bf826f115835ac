import { useCards } from './card-context.ts';
import { Picture } from './card-parts.tsx';
import { times } from './card-texts.ts';
import type { WireCard } from './wire-card.ts';

/** What exactly will happen: the money that goes back, the things it is about, and the facts to be read before. */
export function ConfirmationBody(props: {
  card: Extract<WireCard, { type: 'confirmation' }>;
  /** Of the amount. */
  goesBack: string;
}) {
  const { card, goesBack } = props;
  const { format } = useCards();
  return (
    <>
      {card.amount && (
        <p class="amount">
          <span>{goesBack}</span>
          <strong>{format.value.money(card.amount)}</strong>
        </p>
      )}
      {card.items.length > 0 && (
        <ul class="lines">
          {card.items.map((each) => (
            <li>
              <Picture url={each.imageUrl} size={48} />
              <span class="what">
                {each.title}
                <span class="note">
                  {each.options}
                  {times(each.quantity)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        {card.rows.map((row) => (
          <div>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      {card.note !== undefined && <p class="caution">{card.note}</p>}
    </>
  );
}
