import type { Between } from '../../server/compose.ts';
import type { Commerce } from '../../tools/commerce/commerce.ts';
import { rules } from '../../tools/policy/rules.ts';

/** Lets one stage have one plant after another: opening a stage for each takes longer than playing on it. */
export interface Switchboard {
  between: Between;
  /** From the next run on; `{}` takes the plant away. */
  plant(between: Between): void;
}

/** Stands between all parts and does nothing until it is told. */
export function createSwitchboard(): Switchboard {
  let planted: Between = {};
  const inForce = [...rules];
  return {
    between: {
      commerce: (inner) => {
        // Whoever stands before it keeps its methods, so each call looks up what is planted now.
        const present = () => planted.commerce?.(inner) ?? inner;
        const get = (_: Commerce, name: keyof Commerce) => {
          return (...args: unknown[]): unknown => Reflect.apply(Reflect.get(present(), name), undefined, args);
        };
        return new Proxy(inner, { get });
      },
      rules: inForce,
      runAgent: (inner) => (turn) => (planted.runAgent?.(inner) ?? inner)(turn),
      summaries: (inner) => ({
        conversation: (...asked) => (planted.summaries?.(inner) ?? inner).conversation(...asked),
        ledger: (...asked) => (planted.summaries?.(inner) ?? inner).ledger(...asked),
        shopper: (...asked) => (planted.summaries?.(inner) ?? inner).shopper(...asked),
      }),
    },
    plant(between) {
      planted = between;
      inForce.splice(0, inForce.length, ...(between.rules ?? rules));
    },
  };
}
