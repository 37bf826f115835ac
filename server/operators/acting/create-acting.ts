import type { Logger } from 'pino';
import type { Ledger } from '../../../tools/ledger/ledger.ts';
import type { Gate } from '../../../tools/policy/gate.ts';
import type { Bus } from '../../jobs/bus.ts';
import { createShopperPanels, type ShopperPanels } from '../panel/shopper-panels.ts';
import { createCodesInChat, type CodesInChat } from './code-in-chat.ts';
import type { ActingContextDeps } from './acting-context.ts';
import { createDecisions, type Decisions } from './decisions.ts';
import { createOperatorActions, type OperatorActions } from './operator-actions.ts';

interface ActingDeps extends ActingContextDeps {
  ledger: Pick<Ledger, 'requests' | 'history' | 'openOffers'>;
  gate: Gate;
  log: Logger;
}

/** All that operators do for shoppers and know of them, once there is a bus to tell it on. */
export type Acting = (bus: Pick<Bus, 'publish'>) => {
  actions: OperatorActions;
  panels: ShopperPanels;
  decisions: Decisions;
  codes: CodesInChat;
};

export function createActing({ log, ...deps }: ActingDeps): Acting {
  const onError = (error: unknown) => log.error({ err: error }, 'an action of an operator broke');
  return (bus) => ({
    actions: createOperatorActions({ ...deps, bus, onError }),
    panels: createShopperPanels(deps),
    decisions: createDecisions({ ...deps, bus }),
    codes: createCodesInChat({ ...deps, bus, onError }),
  });
}
