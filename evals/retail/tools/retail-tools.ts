import type { Tool, WriteTool } from '../../../tools/tool.ts';
import type { RetailDesk } from '../desk.ts';
import { cancelPendingOrder } from './cancel-pending-order.ts';
import { exchangeDeliveredOrderItems } from './exchange-delivered-order-items.ts';
import { modifyPendingOrderAddress, modifyUserAddress } from './modify-addresses.ts';
import { modifyPendingOrderItems } from './modify-pending-order-items.ts';
import { modifyPendingOrderPayment } from './modify-pending-order-payment.ts';
import { retailReads } from './retail-reads.ts';
import type { RetailWrite } from './retail-write.ts';
import { returnDeliveredOrderItems } from './return-delivered-order-items.ts';

/** All calls of the benchmark that change its shop. */
export const retailWrites = [
  cancelPendingOrder,
  exchangeDeliveredOrderItems,
  modifyPendingOrderAddress,
  modifyPendingOrderItems,
  modifyPendingOrderPayment,
  modifyUserAddress,
  returnDeliveredOrderItems,
] as unknown as readonly RetailWrite[];

/** Everything that an agent of the benchmark may call, as our loop takes it. */
export function retailTools(desk: RetailDesk, writes: readonly RetailWrite[] = retailWrites): readonly Tool[] {
  return [...retailReads(desk), ...writes.map(asWriteTool)];
}

/**
 * A write tool of our contract that goes by the benchmark's name. The contract lists the kinds of action of our own
 * shops, which a foreign shop's are none of; only the retail gate takes such a tool, and it plans and presents itself.
 */
function asWriteTool({ name, description, input }: RetailWrite): WriteTool {
  const elsewhere = () => new Error(`${name} is planned and presented by the retail gate`);
  const tool = {
    kind: 'write' as const,
    ...{ name, description, input },
    level: 'order_verified' as const,
    plan: () => Promise.reject(elsewhere()),
    present: () => {
      throw elsewhere();
    },
  };
  return tool as unknown as WriteTool;
}
