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

/** Lays the items out in rows: where days part, who speaks, where times are shown. Empty messages are left out. */
export function transcriptRows(items: readonly Item[]): Row[] {
  const shown = items.filter(
    (item) =>
      !(item.kind === 'card' && item.card.type === 'quick_replies') && !(item.kind === 'message' && item.text === ''),
  );
  return shown.map((item, at) => {
    const before = shown[at - 1];
    const after = shown[at + 1];
    const day = new Date(item.at).toDateString();
    return {
      item,
      newDay: before === undefined || new Date(before.at).toDateString() !== day,
      newSpeaker: before === undefined || sideOf(before) !== sideOf(item),
      showTime:
        after === undefined ||
        sideOf(after) !== sideOf(item) ||
        Date.parse(after.at) - Date.parse(item.at) > longPause ||
        new Date(after.at).toDateString() !== day,
    };
  });
}
