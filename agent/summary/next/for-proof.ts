import type { Localized } from '../../../knowledge/language.ts';
import { proofTold } from '../../wishes/proof-told.ts';
import type { Talk } from '../read-talk.ts';
import type { Summary } from '../summary.ts';

/** All that a proof needs has been told by who isn't known, and no order is proven: that is tried before anything else. */
export function forProof({ identity }: Pick<Summary, 'identity'>, { turns }: Talk): Localized | undefined {
  if (identity.level !== 'anonymous' || identity.provenOrders.length > 0) return undefined;
  const words = turns.flatMap(({ said }) => said.map(({ text }) => ({ role: 'shopper', text })));
  const { orderNumber, phoneTail, email } = proofTold(words);
  if (orderNumber === undefined || (phoneTail ?? email) === undefined) return undefined;
  // the same two have been tried, and didn’t fit
  const isTried = turns.some(({ runs }) =>
    runs.some(({ name, status, args }) => {
      const { orderNumber: number, phoneTail: tail, email: mail } = args;
      return (
        name === 'verify_order' &&
        status === 'refused' &&
        number === orderNumber &&
        (tail ?? mail) === (phoneTail ?? email)
      );
    }),
  );
  if (isTried) return undefined;
  return {
    en: `They have given order ${orderNumber} and what proves it: check the two under Copilot, then see to their matter.`,
    zh: `顾客已提供订单 ${orderNumber} 和核对信息：先在“副驾”里核实订单，再处理诉求。`,
  };
}
