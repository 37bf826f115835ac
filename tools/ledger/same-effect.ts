import type { PlannedAction } from '../policy/action-case.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Whether two effects come to the same for the shopper: as much money, the same goods, the same address. Days that pass
 * meanwhile and reasons in words don't count. What was done is told in place of what is asked for only when it is the same.
 */
export function isSameEffect(a: PlannedAction['effect'], b: PlannedAction['effect']): boolean {
  return fingerprintOf(essenceOf(a)) === fingerprintOf(essenceOf(b));
}

function essenceOf(effect: PlannedAction['effect']): unknown {
  const { kind } = effect;
  switch (effect.kind) {
    case 'refund':
      return { kind, amount: effect.amount, withReturn: effect.withReturn };
    case 'cancel_order':
      return { kind, refund: effect.refund };
    case 'coupon':
      return { kind, value: effect.value };
    case 'reship':
      return { kind, lines: effect.lines };
    case 'exchange':
      return { kind, line: effect.line, to: effect.toVariantId };
    case 'change_address':
    case 'urge':
    case 'upgrade_shipping':
    case 'issue_offers':
      return effect;
  }
}
