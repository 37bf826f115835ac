import type { Item } from './conversation-state.ts';

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

const sideOf = (item: Item) =>
  item.kind === 'message' && item.author === 'shopper' ? 'shopper' : item.kind === 'notice' ? 'notice' : 'shop';

const isEmpty = (item: Item) =>
  item.kind === 'message' ? item.text === '' && !item.attachments?.length : isQuickReplies(item);
const isQuickReplies = (item: Item) => item.kind === 'card' && item.card.type === 'quick_replies';

/**
 * Lays the items out in rows: where days part, who speaks, where times are shown. Empty messages are left out.
 * `dayOf` tells days apart, as the clock goes by which times are shown.
 */
export function transcriptRows(items: readonly Item[], dayOf: (iso: string) => number): Row[] {
  const shown = items.filter((item) => !isEmpty(item));
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
