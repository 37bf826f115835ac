import type { Language } from '../../knowledge/language.ts';
import { demoNow } from '../playbooks/dialogue-testing.ts';
import { createUnderstanding } from '../understanding/create-understanding.ts';
import type { LoggedEvent } from './log.ts';
import { summarise } from './summarise.ts';
import type { Summary } from './summary.ts';
import type { Booked } from './testing.ts';

const understand = createUnderstanding();

/** An event of a log written by hand; those with the same `turnId` are of one turn. */
export type Written = LoggedEvent extends infer Each
  ? Each extends LoggedEvent
    ? Omit<Each, 'seq' | 'at'> & { at?: Date }
    : never
  : never;

interface Intent {
  id: string;
  confidence: number;
}

/** What a shopper says to the agent, and what it noted that to be about. */
export const said = (text: string, intent?: Intent) => ({ text, intent });

/** Words to a person, or to nobody; with so many photos. */
export const shopperSays = (text: string, photos = 0): Written => ({
  ...{ type: 'message.created', author: 'shopper', text },
  ...(photos > 0 ? { attachments: Array.from({ length: photos }, (_, at) => `pho_${at}`) } : {}),
});

export const operatorSays = (text: string, name = '小林'): Written => ({
  ...{ type: 'message.created', author: 'operator', text, name },
});

interface Ran {
  name: string;
  args: Record<string, unknown>;
  status: 'ok' | 'refused' | 'awaiting_confirmation';
  content: unknown;
}

export const toolRan = (
  name: string,
  args: Record<string, unknown> = {},
  status: Ran['status'] = 'ok',
  content: unknown = {},
): Ran => ({ name, args, status, content });

let turns = 0;

/** A turn: words, the tool that ran, and the agent's reply, which says something of its own unless told what. */
export function ofTurn(
  { text, intent }: ReturnType<typeof said>,
  ran?: Ran,
  { reply = '好的。', outcome = 'answered' }: { reply?: string; outcome?: string } = {},
): Written[] {
  turns += 1;
  const turnId = `turn_${turns}`;
  const callId = `call_${turns}`;
  const run: Written[] = ran
    ? [
        { type: 'tool.started', callId, name: ran.name, args: ran.args, turnId },
        { type: 'tool.finished', callId, name: ran.name, status: ran.status, content: ran.content, turnId },
      ]
    : [];
  return [
    { type: 'message.created', author: 'shopper', text, turnId },
    ...run,
    { type: 'message.completed', text: reply, citations: [], turnId },
    {
      ...{ type: 'turn.completed', outcome: { kind: outcome }, language: 'zh', turnId },
      ...(intent ? { intent } : {}),
    },
  ];
}

/** The summary of a log that was written by hand, a minute an event; the shopper is signed in. */
export function summaryOfLog(written: readonly Written[], booked: Booked = {}, language: Language = 'zh'): Summary {
  const log = written.map((event, index): LoggedEvent => ({
    ...event,
    seq: index + 1,
    at: event.at ?? new Date(demoNow.getTime() + index * 60_000),
  }));
  return summarise(
    {
      ...{ log, upToSeq: log.length, actions: booked.actions ?? [], offers: booked.offers ?? [] },
      ...{ shopper: { level: 'signed_in', name: '陈俊' }, provenOrders: [], language, shopperLanguage: language },
      ...{ timeZone: 'Asia/Shanghai', now: demoNow },
    },
    understand,
  );
}
