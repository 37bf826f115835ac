import type { Item } from './conversation-items.ts';
import type { ConversationState } from './conversation-state.ts';

export interface Row {
  item: Item;
  /** A new day begins with this item. */
  newDay: boolean;
  /** Another side begins to speak. */
  newSpeaker: boolean;
  /** The last message of its side before the other one's or a long pause: the time goes below. */
  showTime: boolean;
}

const longPause = 10 * 60_000;

/** Each speaks for themselves: what the system tells carries no name, and whoever spoke before it signs their own. */
const sideOf = (item: Item) => (item.kind === 'message' ? item.author : item.kind === 'card' ? 'agent' : item.kind);

const isEmpty = (item: Item) =>
  item.kind === 'message' ? item.text === '' && !item.attachments?.length : isQuickReplies(item);
const isQuickReplies = (item: Item) => item.kind === 'card' && item.card.type === 'quick_replies';

const isQuestion = (item: Item) => item.kind === 'card' && item.card.type === 'confirmation';

/**
 * Lays the items out in rows: where days part, who speaks, where times are shown. Empty messages are left out. A question
 * stands below the words of its turn, and comes when they are all there: its buttons would move under the finger.
 * `dayOf` tells days apart, as the clock goes by which times are shown.
 */
export function transcriptRows(
  { items, pending }: Pick<ConversationState, 'items' | 'pending'>,
  dayOf: (iso: string) => number,
): Row[] {
  const lastOf = new Map(items.map((item, at) => [item.turnId, at]));
  const placeOf = (item: Item, at: number) => (isQuestion(item) ? (lastOf.get(item.turnId) ?? at) + 0.5 : at);
  const shown = items
    .map((item, at) => ({ item, place: placeOf(item, at) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
    .filter((item) => !isEmpty(item) && !(isQuestion(item) && pending.get(item.turnId ?? '') === 'running'));
  return shown.map((item, at) => {
    const before = shown[at - 1];
    const after = shown[at + 1];
    const day = dayOf(item.at);
    return {
      item,
      newDay: before === undefined || dayOf(before.at) !== day,
      newSpeaker: before === undefined || sideOf(before) !== sideOf(item),
      showTime:
        after === undefined ||
        sideOf(after) !== sideOf(item) ||
        Date.parse(after.at) - Date.parse(item.at) > longPause ||
        dayOf(after.at) !== day,
    };
  });
}
