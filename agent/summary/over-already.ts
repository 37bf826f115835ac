import { inWords, type Eye } from './eye.ts';
import type { Run, Talk } from './read-talk.ts';
import { recordOf, textOf } from './record-of.ts';
import type { Summary } from './summary.ts';

/** A run that asked for something though the time for what was wanted is over, as the shopper was told by the rule. */
export interface OverAlready {
  run: Run;
  orderNumber: string | undefined;
  /** The shop's words to the shopper. */
  tell: string;
  days: number | undefined;
}

/** Past these, what the shopper would like can’t be done any more, whatever they send. */
const overRules: ReadonlySet<string> = new Set(['quality_window', 'damage_window']);

/** The rule and its words that time is over, of a refusal that asks for photos first. */
export function overIn(content: unknown): { rule: string; tell: string } | undefined {
  const { rule, tell } = recordOf(recordOf(recordOf(content)['details'])['then']);
  const [id, words] = [textOf(rule) ?? '', textOf(tell)];
  return words !== undefined && overRules.has(id) ? { rule: id, tell: words } : undefined;
}

export function overAlready({ turns }: Pick<Talk, 'turns'>): OverAlready[] {
  return turns.flatMap(({ runs }) =>
    runs.flatMap((run) => {
      const over = overIn(run.content);
      if (run.status !== 'refused' || !over) return [];
      const { rule, tell: words } = over;
      // a rule on damage names the quality window only to say that it may still run; the last days named are the rule’s
      const days = rule === 'quality_window' ? [...words.matchAll(/(\d+)\s?(?:days?\b|天)/gu)].at(-1)?.[1] : undefined;
      return [
        {
          ...{ run, orderNumber: textOf(run.args['orderNumber'])?.toUpperCase(), tell: words },
          days: days === undefined ? undefined : Number(days),
        },
      ];
    }),
  );
}

/** What waits for photos though its time is over brings nobody the sum that it is about: it says what they were told. */
export function withWhatIsOver(actions: Summary['actions'], talk: Pick<Talk, 'turns'>, eye: Eye): Summary['actions'] {
  const over = overAlready(talk);
  return actions.map((action) => {
    const told = over.findLast(
      ({ run, orderNumber }) => run.name === action.kind && orderNumber === action.orderNumber,
    );
    if (!told || action.state !== 'refused' || action.needs !== 'photos') return action;
    const { amount: _, ...rest } = action;
    return { ...rest, stateLabel: inWords(label, eye), because: told.tell };
  });
}

const label = { en: 'The time is over · photos asked for', zh: '已过期限 · 已请顾客发照片' };
