import { runConfirmed, runToolCall } from '../../tools/run-tool-call.ts';
import type { ToolRun } from '../../tools/contract.ts';
import { retailContext } from './context.ts';
import { openDesk, type RetailDesk } from './desk.ts';
import { expectedState, isWrite, type RefusedWrite } from './expected-state.ts';
import { createRetailGate } from './gate.ts';
import { ownValue, type RetailShop } from './shop-data.ts';
import { stateDifferences, stateHash } from './state-hash.ts';
import { goldActions, type GoldAction, type RetailTask } from './tasks.ts';
import { retailTools, retailWrites } from './tools/retail-tools.ts';
import type { RetailWrite } from './tools/retail-write.ts';

/** What came of one task's gold actions. */
export interface TaskReplay {
  id: string;
  /** The state reached through our tools is the one that was expected, and no call was unknown. */
  same: boolean;
  hash: string;
  expectedHash: string;
  actions: number;
  writes: number;
  /** Such as `orders.#W1.status`; empty when same. */
  differences: string[];
  /** Gold writes that our tools turned down, with what they said. */
  refused: RefusedWrite[];
  /** Gold writes that the expected state is without: the benchmark's own shop turns them down. */
  refusedAsExpected: RefusedWrite[];
  /** Gold look-ups that found nothing. They can't change a state. */
  emptyReads: number;
  /** Calls that there is no tool for, or whose arguments the tool doesn't take. */
  unknown: string[];
}

/**
 * Plays the gold actions of a task on a fresh shop through our tools, gate and rules, each change confirmed by the
 * shopper, and holds the end state against one worked out apart. Gold actions often leave out finding the user, so the
 * replay starts with the owner of what they touch known. It says nothing about any agent.
 */
export async function replayTask(
  data: RetailShop,
  task: RetailTask,
  writes: readonly RetailWrite[] = retailWrites,
): Promise<TaskReplay> {
  const actions = goldActions(task);
  const desk = openDesk(data);
  const owner = ownerOf(data, actions);
  if (owner !== undefined) desk.identify(owner);
  const { refused, emptyReads, unknown } = await play(desk, actions, writes);
  const expected = expectedState(data, actions);
  const [hash, expectedHash] = [stateHash(desk.shop), stateHash(expected.shop)];
  return {
    id: task.id,
    same: hash === expectedHash && unknown.length === 0,
    hash,
    expectedHash,
    actions: actions.length,
    writes: actions.filter(({ name }) => isWrite(name)).length,
    differences: hash === expectedHash ? [] : stateDifferences(desk.shop, expected.shop),
    refused,
    refusedAsExpected: expected.refused,
    emptyReads,
    unknown,
  };
}

/** Whose records the first write touches, or the first call that names any. */
function ownerOf({ orders, users }: RetailShop, actions: readonly GoldAction[]): string | undefined {
  const owners = actions.flatMap(({ name, arguments: args }) => {
    const order = typeof args['order_id'] === 'string' ? ownValue(orders, args['order_id']) : undefined;
    const user = typeof args['user_id'] === 'string' ? ownValue(users, args['user_id']) : undefined;
    const id = order?.user_id ?? user?.user_id;
    return id === undefined ? [] : [{ id, writes: isWrite(name) }];
  });
  return (owners.find(({ writes }) => writes) ?? owners[0])?.id;
}

async function play(desk: RetailDesk, actions: readonly GoldAction[], writes: readonly RetailWrite[]) {
  const gate = createRetailGate({ desk, writes });
  const tools = retailTools(desk, writes);
  const context = retailContext('conv_replay', new AbortController().signal, new Date(0));
  const refused: RefusedWrite[] = [];
  const unknown: string[] = [];
  let emptyReads = 0;
  for (const { action_id: actionId, name, arguments: args } of actions) {
    let run = await runToolCall(tools, { id: actionId, name, args }, context, { gate });
    if (run.confirmation) {
      const { confirmationId } = run.confirmation;
      gate.answer(confirmationId, 'confirm');
      run = await runConfirmed(tools, { id: confirmationId, name, args }, context, { gate });
    }
    if (run.status === 'ok' || run.status === 'awaiting_human') continue;
    if (run.status === 'failed') unknown.push(`${actionId} ${name}: ${String(run.reason)}`);
    else if (isWrite(name)) refused.push({ actionId, name, why: whyOf(run) });
    else emptyReads += 1;
  }
  return { refused, unknown, emptyReads };
}

function whyOf({ content, reason }: ToolRun): string {
  const { details = {} } = content as { details?: { why?: string; rule?: string } };
  return details.rule ?? details.why ?? String(reason);
}
