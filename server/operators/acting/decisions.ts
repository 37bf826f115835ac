import { nameOf } from '../../../agent/summary/actions-of.ts';
import type { Language, Localized } from '../../../knowledge/language.ts';
import { turnDown, type TurnedDown } from '../../../tools/ledger/turn-down.ts';
import type { DeclineReason } from '../../contract/operator/decisions.ts';
import type { DeskRefusal } from '../../handoff/desk-conversation.ts';
import type { Operator } from '../operator.ts';
import { lockActing } from './acting-context.ts';
import { tellOfNo, type TellDeps } from './tell-shopper.ts';

/** A person's no to what the rules left to a person: the book holds it, and the shopper is told. A yes is an action. */
export interface Decisions {
  decline(
    by: Operator,
    of: { conversationId: string; actionId: string },
    no: { reason: DeclineReason; words?: string | undefined },
  ): Promise<{ status: 'declined'; told: string } | { status: DeskRefusal | 'changed_meanwhile' }>;
}

export function createDecisions(deps: TellDeps): Decisions {
  return {
    async decline(by, { conversationId, actionId }, { reason, words = '' }) {
      const because = becauseOf[reason];
      const taken = await deps.database.inShop(by.shop, async (sql) => {
        const acting = await lockActing(sql, by, conversationId);
        if ('refusal' in acting) return { status: acting.refusal };
        const down = await turnDown(sql, by.shop, { conversationId, actionId, operatorId: by.id, because });
        if (!down) return { status: 'changed_meanwhile' as const };
        const told = noNotice(by.name, { ...down, because, words }, acting.language);
        await tellOfNo(sql, by, acting, told);
        return { status: 'declined' as const, told };
      });
      if (taken.status === 'declined') deps.bus.publish({ conversationId, inbox: by.shop });
      return taken;
    },
  };
}

/** What a shopper is told of a no: whose it is, to what, and why. */
export function noNotice(
  name: string,
  { kind, effect, orderNumber, because, words }: TurnedDown & { because: Localized; words: string },
  language: Language,
): string {
  const what = nameOf(kind, effect)[language];
  if (language === 'zh') {
    const order = orderNumber === undefined ? '' : `（订单 ${orderNumber}）`;
    return `${name}看过了：“${what}${order}”这次不能办理，因为${because.zh}。${words}`;
  }
  const order = orderNumber === undefined ? '' : ` (order ${orderNumber})`;
  const told = `${name} has looked at it: “${what}”${order} can’t be done, because ${because.en}.`;
  return words === '' ? told : `${told} ${words}`;
}

const becauseOf: Readonly<Record<DeclineReason, Localized>> = {
  outside_rules: { en: 'the shop’s rules don’t allow it in this case', zh: '按店铺规则，这种情况不支持' },
  not_shown: { en: 'what we have doesn’t show enough for it', zh: '现有的材料还不足以说明情况' },
  settled_otherwise: { en: 'the matter is settled in another way', zh: '这件事已经用其他方式处理' },
  not_wanted: { en: 'you don’t want it any more', zh: '您已经不需要了' },
};
