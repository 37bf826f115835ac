import type { Localized } from '../../../knowledge/language.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { inWords, listed, type Eye } from '../eye.ts';
import type { Talk } from '../read-talk.ts';
import { textOf } from '../record-of.ts';
import type { Summary } from '../summary.ts';

/** What is said of one order isn't said of another: which order each matter is about, by its id; `other` where none is named. */
export type OwnOrders = ReadonlyMap<string, readonly string[] | 'other'>;

/**
 * Where matters are about orders of their own: by the words beside each, else by what was looked up or tried for it. Empty
 * where all are about the same ones, or nobody can tell.
 */
export function ownOrders(intents: Summary['intents'], talk: Talk, understand: Understand): OwnOrders {
  const found = new Map<string, readonly string[] | 'other'>();
  for (const { id, seq } of intents) {
    if (id === 'ask_human' || id === 'complaint') continue;
    const own = inWordsOf(id, seq, talk, understand) ?? inCallsFor(id, talk);
    if (own) found.set(id, own);
  }
  const apart = new Set([...found.values()].map((own) => String(own)));
  return apart.size > 1 ? found : new Map();
}

function inWordsOf(
  id: string,
  seq: number,
  { turns }: Talk,
  understand: Understand,
): readonly string[] | 'other' | undefined {
  const said = turns.flatMap((turn) => turn.said).find((each) => each.seq === seq);
  const segments = said ? understand([said.text]).segments : [];
  const own = segments.find(({ intent }) => intent.id === id);
  if (!own) return undefined;
  const numbers = own.entities.orderNumbers.filter((each) => /\D/u.test(each));
  if (numbers.length > 0) return numbers;
  const others = segments.filter((each) => each !== own).flatMap(({ entities }) => entities.orderNumbers);
  if (!others.some((each) => /\D/u.test(each)) || !other.test(own.text)) return undefined;
  const tried = (inCallsFor(id, { turns }) ?? []).filter((each) => !others.includes(each));
  return tried.length === 1 ? tried : 'other';
}

const other =
  /\b(?:other|second|another) (?:one|order|parcel|package)\b|另外?的?(?:那|一|这)?(?:个|单|笔|件)|^(?:那|这)单/iu;

function inCallsFor(id: string, { turns }: Pick<Talk, 'turns'>): readonly string[] | undefined {
  const tools = Object.entries(intentOfTool).flatMap(([tool, intent]) => (intent === id ? [tool] : []));
  const numbers = turns.flatMap(({ runs }) =>
    runs.flatMap(({ name, args }) => (tools.includes(name) ? (textOf(args['orderNumber'])?.toUpperCase() ?? []) : [])),
  );
  return numbers.length > 0 ? [...new Set(numbers)] : undefined;
}

/** Said behind a matter: “ (order SM1)”, “（另一个订单）”. */
export function ofItsOrder(own: readonly string[] | 'other' | undefined, eye: Eye): string {
  if (own === undefined) return '';
  if (own === 'other') return inWords(another, eye);
  const numbers = listed([...own], eye);
  return inWords({ en: ` (order${own.length > 1 ? 's' : ''} ${numbers})`, zh: `（订单 ${numbers}）` }, eye);
}

const another: Localized = { en: ' (of another order)', zh: '（另一个订单）' };
