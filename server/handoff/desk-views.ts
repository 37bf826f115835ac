import type { OperatorConversation } from '../contract/operator/conversation.ts';
import { eventsAtOnce } from '../conversations/conversations.ts';
import { selectShopEvents, toEvent, type EventRow } from '../conversations/event-log.ts';
import type { StoredEvent } from '../conversations/stored-event.ts';
import type { Database } from '../db/database.ts';
import type { Operator } from '../operators/operator.ts';
import { readDeskView } from './read-desk-view.ts';

/** Conversations of a shop as its operators read them. `undefined`: there is none in their shop. */
export interface DeskViews {
  conversation(by: Operator, id: string): Promise<OperatorConversation | undefined>;
  /** Up to `eventsAtOnce` events after `after`. */
  events(by: Operator, id: string, after: number): Promise<StoredEvent[] | undefined>;
}

export function createDeskViews(database: Pick<Database, 'inShop' | 'batch'>): DeskViews {
  return {
    conversation: (by, id) => database.inShop(by.shop, (sql) => readDeskView(sql, by, id)),
    events: async ({ shop }, id, after) => {
      const [events, there] = await database.batch<[EventRow, object]>(shop, [
        selectShopEvents(id, after, eventsAtOnce),
        { text: 'select from conversations where id = $1', params: [id] },
      ]);
      return there.rowCount === 1 ? events.rows.map(toEvent) : undefined;
    },
  };
}
