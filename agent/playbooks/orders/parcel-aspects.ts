import type { ParcelCondition } from '../../../tools/cards.ts';
import type { ParcelView } from '../../../tools/views/parcel-view.ts';
import { phrase, type Phrase } from '../voice.ts';
import type { ParcelFacts } from './parcel-phrases.ts';

/** One point of a delivery that may be asked for by itself. */
interface ParcelAspect {
  asked: RegExp;
  /** The conditions in which this answers; in others the parcel's state does. */
  when: readonly ParcelCondition[];
  answer: Phrase<ParcelFacts>;
}

const moving: readonly ParcelCondition[] = ['on_the_way', 'late', 'stuck', 'out_for_delivery'];

/** Answers to the point, from what the carrier's scans hold; what they don't hold is said, never guessed. */
const parcelAspects: readonly ParcelAspect[] = [
  {
    asked: /几点|上午|下午|早上|晚上|what time|which hour|\b(?:morning|afternoon|evening|noon)\b/i,
    when: moving,
    answer: phrase<ParcelFacts>({
      en: ({ carrier, eta }) =>
        `${carrier} gives ${eta ? `the day only: ${eta}` : 'no delivery day yet'}, no time of day, so I can't promise an hour.`,
      zh: ({ carrier, eta }) =>
        `${carrier}${eta ? `只给出${eta}送达` : '还没给出送达日期'}，没有具体到几点，我不好乱说。`,
    }),
  },
  {
    asked: /谁(?:签|收)|签收人|who (?:signed|took|got|received)|signed (?:for )?by/i,
    when: ['delivered'],
    answer: phrase<ParcelFacts>({
      en: ({ Items, deliveredAt, carrier }) =>
        `${Items} was delivered ${deliveredAt ?? 'already'}. ${carrier}'s tracking doesn't say who signed for it.`,
      zh: ({ items, deliveredAt, carrier }) =>
        `${items}是${deliveredAt ?? '之前'}签收的，${carrier}的物流里没有写签收人是谁。`,
    }),
  },
  {
    asked: /丢(?:了|件|失|没)|弄丢|\blost\b/i,
    when: moving,
    answer: phrase<ParcelFacts>({
      en: ({ carrier, place, scannedOn, eta }) =>
        `${carrier} hasn't reported it lost. It was last scanned${place ? ` at ${place}` : ''}${scannedOn ? ` ${scannedOn}` : ''}${eta ? `, and they expect to deliver it ${eta}` : ''}.`,
      zh: ({ carrier, place, scannedOn, eta }) =>
        `目前没有丢件的记录，最后一次物流更新是${scannedOn ?? ''}${place ? `在${place}` : ''}，${eta ? `${carrier}预计${eta}送达` : `${carrier}还没给出新的送达时间`}。`,
    }),
  },
];

/** How the one point is told that the words ask for, if they ask for one that this parcel's state answers. */
export function parcelAspect(
  text: string,
  { condition }: Pick<ParcelView, 'condition'>,
): Phrase<ParcelFacts> | undefined {
  return parcelAspects.find(({ asked, when }) => asked.test(text) && when.includes(condition))?.answer;
}
