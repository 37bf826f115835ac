import type { WireCard } from './wire-card.ts';
import { useCards } from './card-context.ts';
import { CardFrame, Picture } from './card-parts.tsx';

type Size = Extract<WireCard, { type: 'size' }>;

const tones = { high: 'done', medium: 'good', low: 'warn' } as const;

/** A recommended size, large, with why, how sure, and the next best. */
export function SizeCard({ card }: { card: Size }) {
  const { texts } = useCards();
  const say = texts.value.size;
  return (
    <CardFrame
      kind="size"
      title={say.title}
      badge={{ text: say.confidence[card.confidence], tone: tones[card.confidence] }}
    >
      <div class="big-size">
        <strong>{card.size}</strong>
        <span>
          <Picture url={card.imageUrl} size={48} />
          <span>{card.productTitle}</span>
        </span>
      </div>
      {!card.inStock && <p class="because">{say.outOfStock}</p>}
      {card.reasons.length > 0 && (
        <ul class="reasons">
          {card.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      {card.alternative && (
        <p class="alternative">
          {say.or[0]}
          <strong>{card.alternative.size}</strong>
          {say.or[1]}
          {card.alternative.when}
        </p>
      )}
    </CardFrame>
  );
}
