import { ToolMessage, type AIMessage, type BaseMessage } from '@langchain/core/messages';
import type { ToolRun } from '../../../tools/contract.ts';
import type { Colleague } from '../../playbooks/colleague/colleague.ts';
import type { DialogueMemory } from '../../playbooks/playbook.ts';
import { simplified } from '../../understanding/simplified.ts';
import { withoutNames } from '../../wishes/by-name.ts';
import { afterColleague, takenIn, type TakenBefore } from './after-colleague.ts';

/** What waits for an answer, and what is known of the conversation before. It stays the same while the turn runs. */
export interface WaitingWords {
  /** The shopper's messages that wait for an answer, in order: often one, in a burst several. In Simplified characters. */
  texts: string[];
  memory: DialogueMemory;
  /** The agent's own replies before, newest first, as many as are minded. */
  lastReplies: string[];
  /** What colleagues wrote who have left since. */
  colleague?: Colleague;
  /** The offer that the shopper took last by its button, unless it was let go. */
  taken?: TakenBefore;
  /** How many came with them. */
  photos: number;
  /** The shopper has answered a confirmation by its button, or made a wish by one; both but a no were carried out as a call of `tool` without arguments. */
  confirmation?: PressedButton;
}

/** What the local model reads from the messages. */
export interface PresentTurn extends WaitingWords {
  /** Tool runs already made for them, by `callKey`. */
  runs: ReadonlyMap<string, ToolRun>;
}

/** A button of a card that the shopper pressed. */
export interface PressedButton {
  decision: 'confirm' | 'cancel';
  tool: string;
  title: string;
  /** A wish that began with a button: the arguments it was made with. */
  input?: Record<string, unknown>;
}

/** The same call of the same tool has the same key, whatever the order of its arguments. */
export function callKey(tool: string, args: Record<string, unknown>): string {
  const known = Object.entries(args).filter(([, value]) => value !== undefined);
  return `${tool} ${JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

const runStatuses: readonly unknown[] = [
  'ok',
  'refused',
  'failed',
  'awaiting_confirmation',
  'awaiting_human',
] satisfies ToolRun['status'][];

/** A tool message as a run; one that can't be read counts as failed. */
function runOf(message: ToolMessage, name: string): ToolRun {
  const run: ToolRun = {
    callId: message.tool_call_id,
    name,
    status: 'failed',
    ms: 0,
    content: undefined,
    cards: [],
    citations: [],
  };
  try {
    const parsed = JSON.parse(message.text) as Partial<ToolRun>;
    if (!runStatuses.includes(parsed.status)) return run;
    return { ...run, ...parsed, callId: run.callId, name };
  } catch {
    return run;
  }
}

/** Whole or still in chunks: both are replies. */
function isReply(message: BaseMessage): message is BaseMessage & Pick<AIMessage, 'tool_calls'> {
  return message.type === 'ai';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How many replies back the same words are noticed. */
const repliesNoticed = 2;

/** Finds the present turn: the shopper messages that stand last, and the tool calls made since. */
export function readPresentTurn(messages: readonly BaseMessage[]): PresentTurn {
  const end = endOfWords(messages);
  return { ...readWaitingWords(messages, end), runs: readRuns(messages, end) };
}

/** Where the shopper's last message stands, plus one. */
export function endOfWords(messages: readonly BaseMessage[]): number {
  return messages.findLastIndex(({ type }) => type === 'human') + 1;
}

/** The tool runs made since the shopper's last message, which ends at `end`. */
export function readRuns(messages: readonly BaseMessage[], end: number): Map<string, ToolRun> {
  const runs = new Map<string, ToolRun>();
  const keyOfCall = new Map<string, { key: string; name: string }>();
  for (const message of messages.slice(end)) {
    if (isReply(message)) {
      for (const call of message.tool_calls ?? []) {
        if (call.id !== undefined) keyOfCall.set(call.id, { key: callKey(call.name, call.args), name: call.name });
      }
    } else if (ToolMessage.isInstance(message)) {
      const call = keyOfCall.get(message.tool_call_id);
      if (call) runs.set(call.key, runOf(message, call.name));
    }
  }
  return runs;
}

/** The shopper messages that end at `end`. Memory is what the newest reply before them carries. */
export function readWaitingWords(messages: readonly BaseMessage[], end: number): WaitingWords {
  let start = end;
  while (start > 0 && messages[start - 1]?.type === 'human') start -= 1;
  const rememberedAt = messages
    .slice(0, start)
    .findLastIndex((message) => isRecord(message.additional_kwargs['memory']));
  const remembered = messages[rememberedAt]?.additional_kwargs['memory'] as DialogueMemory | undefined;
  const said = messages.slice(start, end);
  const pressed = said.findLast((message) => isRecord(message.additional_kwargs['confirmation']));
  const colleague = colleagueIn(messages.slice(0, start));
  const taken = takenIn(messages, start);
  const isTap = (message: BaseMessage) => taken?.isPresent === true && message.additional_kwargs['takes'] !== undefined;
  const names = namesIn(messages.slice(0, end));
  return {
    texts: said
      .filter((message) => !isRecord(message.additional_kwargs['confirmation']) && !isTap(message))
      .map(({ text, additional_kwargs: { said: written } }) => (typeof written === 'string' ? written : text))
      .map((text) => withoutNames(simplified(text), names)),
    photos: said.reduce((sum, { additional_kwargs: { photos } }) => sum + (typeof photos === 'number' ? photos : 0), 0),
    ...(pressed ? { confirmation: pressed.additional_kwargs['confirmation'] as PressedButton } : {}),
    ...(colleague ? { colleague } : {}),
    ...(taken ? { taken } : {}),
    lastReplies: messages
      .slice(0, start)
      .filter((message) => isReply(message) && message.name !== 'operator' && message.text !== '')
      .slice(-repliesNoticed)
      .map(({ text }) => text)
      .toReversed(),
    memory: afterColleague(remembered ?? {}, messages.slice(rememberedAt + 1, start)),
  };
}

/** Of colleagues who wrote before, or had the conversation without a word. */
function namesIn(messages: readonly BaseMessage[]): string[] {
  const names = messages.flatMap(({ additional_kwargs: { by, colleagues } }) => [
    ...(typeof by === 'string' ? [by] : []),
    ...(Array.isArray(colleagues) ? colleagues.filter((each) => typeof each === 'string') : []),
  ]);
  return [...new Set(names)];
}

function colleagueIn(before: readonly BaseMessage[]): Colleague | undefined {
  const isColleagues = (message: BaseMessage) => message.name === 'operator';
  const said = before.filter((message) => isColleagues(message) && message.additional_kwargs['left'] === true);
  const last = said.at(-1);
  if (!last) return undefined;
  const reply = before.findLast((message) => isReply(message) && !isColleagues(message) && message.text !== '');
  return {
    said: said.map(({ text, additional_kwargs: { by } }) => ({ text, ...(typeof by === 'string' ? { by } : {}) })),
    lastReply: reply?.text ?? '',
    isFresh: reply === undefined || before.indexOf(reply) < before.indexOf(last),
  };
}
