import type { TranscriptEntry } from '../../../agent/transcript.ts';
import { expectedState, isWrite } from '../expected-state.ts';
import type { RetailShop } from '../shop-data.ts';
import { stateDifferences, stateHash } from '../state-hash.ts';
import { goldActions, type GoldAction, type RetailTask, type RewardPart } from '../tasks.ts';
import type { Conversation } from './converse.ts';
import type { Judge } from './judge.ts';

/** How one conversation is graded, in the benchmark's terms: its reward is the product of the parts in its basis. */
export interface Grade {
  reward: 0 | 1;
  parts: { part: RewardPart; met: boolean; why?: string }[];
  /** The state was compared with one that lacks a gold write which the benchmark's own shop turns down. */
  goldIncomplete: boolean;
}

const ended = new Set<Conversation['ending']>(['user_stop', 'transfer']);

/** Grades a conversation that ran. `judge` is asked only where the task's basis says so. */
export async function grade(
  data: RetailShop,
  task: RetailTask,
  conversation: Conversation,
  judge: Judge,
): Promise<Grade> {
  const expected = expectedState(data, goldActions(task));
  const goldIncomplete = expected.refused.some(({ name }) => isWrite(name));
  if (!ended.has(conversation.ending)) return { reward: 0, parts: [], goldIncomplete };
  const criteria = task.evaluation_criteria;
  const parts: Grade['parts'] = [];
  for (const part of new Set(criteria?.reward_basis ?? [])) {
    parts.push({ part, ...(await gradePart(part, { task, conversation, judge, expected: expected.shop })) });
  }
  return { reward: parts.every(({ met }) => met) ? 1 : 0, parts, goldIncomplete };
}

interface Graded {
  task: RetailTask;
  conversation: Conversation;
  judge: Judge;
  expected: RetailShop;
}

async function gradePart(part: RewardPart, graded: Graded): Promise<{ met: boolean; why?: string }> {
  const { task, conversation, judge, expected } = graded;
  const { transcript, shop } = conversation;
  const criteria = task.evaluation_criteria;
  switch (part) {
    case 'DB': {
      if (criteria?.actions == null || stateHash(shop) === stateHash(expected)) return { met: true };
      return { met: false, why: stateDifferences(shop, expected, 3).join(', ') };
    }
    case 'COMMUNICATE': {
      const missing = (criteria?.communicate_info ?? []).filter((info) => !wasTold(info, transcript));
      return missing.length === 0 ? { met: true } : { met: false, why: `not told: ${missing.join(', ')}` };
    }
    case 'ACTION': {
      const missing = goldActions(task).filter((action) => !wasCalled(action, transcript));
      return missing.length === 0
        ? { met: true }
        : { met: false, why: `not called: ${missing.map(({ name }) => name).join(', ')}` };
    }
    case 'NL_ASSERTION':
      return judge(criteria?.nl_assertions ?? [], transcript);
    case 'ENV_ASSERTION':
      // The retail domain has no such checks to call.
      return (criteria?.env_assertions ?? []).length === 0 ? { met: true } : { met: false, why: 'no such check here' };
  }
}

/** As a part of one message, without regard to case and to commas of the message. */
export function wasTold(info: string, transcript: readonly TranscriptEntry[]): boolean {
  return transcript.some(
    (entry) => entry.role === 'agent' && entry.text.toLowerCase().replaceAll(',', '').includes(info.toLowerCase()),
  );
}

function wasCalled({ name, arguments: wanted, compare_args }: GoldAction, transcript: readonly TranscriptEntry[]) {
  return transcript.some((entry) => {
    if (entry.role !== 'tool' || entry.name !== name) return false;
    const given = (entry.args ?? {}) as Record<string, unknown>;
    const names = compare_args ?? Object.keys(given);
    return names.every((each) => JSON.stringify(given[each]) === JSON.stringify(wanted[each]));
  });
}
