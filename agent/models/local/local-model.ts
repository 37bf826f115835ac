import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, AIMessageChunk, type BaseMessage } from '@langchain/core/messages';
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs';
import type { CallbackManagerForLLMRun } from '@langchain/core/callbacks/manager';
import { answeredFirst } from '../../playbooks/shop/answered-before.ts';
import { pickMatters } from '../../playbooks/matters/pick-matters.ts';
import { playbooks } from '../../playbooks/playbooks.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { Understand } from '../../understanding/create-understanding.ts';
import type { Expecting, Understanding } from '../../understanding/understanding.ts';
import type { Asked, DialogueMemory } from '../../playbooks/playbook.ts';
import type { AgentModel, TurnFrame } from '../agent-model.ts';
import type { ToolCall } from '../../playbooks/playbook.ts';
import { converse, type Utterance } from './converse.ts';
import { endOfWords, readPresentTurn, readRuns, readWaitingWords, type WaitingWords } from './present-turn.ts';
import { sentences } from './sentences.ts';
import { mattersOf } from './taken-matter.ts';
import type { HeardTurn, TurnMatter } from './turn-matters.ts';

export interface LocalModelDeps {
  /** Reads the shopper's messages of one turn. Must be pure. */
  understand: Understand;
}

export interface LocalModel extends AgentModel {
  open(frame: TurnFrame): BaseChatModel;
  /** How sure it is of what these messages want, 0..1; 0 for what it would rather leave to a larger model. */
  judge(messages: readonly BaseMessage[], frame: TurnFrame): number;
}

/** Matters in which free speech serves better than any playbook. */
const leftToOthers: ReadonlySet<IntentId> = new Set(['nonsense', 'out_of_scope', 'complaint', 'small_talk']);

/**
 * The model that needs no key, no network and no GPU: it understands the shopper, runs playbooks and speaks from what
 * tools answered. A pure function of the messages and the frame.
 */
export function createLocalModel(deps: LocalModelDeps): LocalModel {
  return {
    name: 'local',
    open: (frame) => new LocalChatModel(deps, frame),
    judge(messages, frame) {
      const { texts, memory, confirmation, photos, taken } = readPresentTurn(messages);
      // what a button has started, and what a playbook waits for, is the playbook's to go on with
      if (confirmation !== undefined || waitsForDetail(memory, photos)) return 1;
      if (taken && (taken.isPresent || !taken.isSeenTo)) return 1;
      const matters = pickMatters(hear(deps.understand, texts, memory, frame), memory);
      return Math.min(...matters.map(({ intent, confidence }) => (leftToOthers.has(intent) ? 0 : confidence)));
    },
  };
}

function waitsForDetail({ open }: DialogueMemory, photos: number): boolean {
  return open?.action !== undefined && (open.asks === 'code' || (open.asks === 'photos' && photos > 0));
}

const expected: readonly unknown[] = ['order', 'proof', 'product', 'measures', 'choice'] satisfies Expecting[];

function isExpected(asks: Asked): asks is Expecting {
  return expected.includes(asks);
}

/** What was asked helps to read a short answer; an offered person is answered by yes or no alone. */
function hear(
  understand: Understand,
  texts: readonly string[],
  memory: DialogueMemory,
  frame: TurnFrame,
): Understanding {
  const { open, lastIntent } = memory;
  return understand(texts, {
    previousLanguage: frame.language,
    ...(open && isExpected(open.asks) ? { expecting: open.asks } : {}),
    ...(lastIntent ? { lastIntent } : {}),
  });
}

/** A turn's words, understood. */
interface Hearing {
  words: WaitingWords;
  turn: HeardTurn;
  matters: readonly TurnMatter[];
}

class LocalChatModel extends BaseChatModel {
  readonly isGrounded = true;
  readonly #deps: LocalModelDeps;
  readonly #frame: TurnFrame;
  /** A turn asks several times about the same words, the last of which are in this message. */
  #heard: { last: BaseMessage | undefined; hearing: Hearing } | undefined;

  constructor(deps: LocalModelDeps, frame: TurnFrame) {
    super({});
    this.#deps = deps;
    this.#frame = frame;
  }

  _llmType(): string {
    return 'shopmate-local';
  }

  /** Playbooks know their tools by name; the list is not needed. */
  override bindTools(): this {
    return this;
  }

  _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const { text, calls, metadata } = this.#answer(messages);
    const message = new AIMessage({
      content: text,
      tool_calls: calls.map((call) => ({ ...call, type: 'tool_call' as const })),
      response_metadata: metadata,
    });
    return Promise.resolve({ generations: [{ text, message }] });
  }

  override async *_streamResponseChunks(
    messages: BaseMessage[],
    _options: this['ParsedCallOptions'],
    runManager?: CallbackManagerForLLMRun,
  ): AsyncGenerator<ChatGenerationChunk> {
    const { text, calls, metadata } = this.#answer(messages);
    for (const sentence of sentences(text)) {
      yield new ChatGenerationChunk({ text: sentence, message: new AIMessageChunk({ content: sentence }) });
      await runManager?.handleLLMNewToken(sentence);
    }
    const last = new AIMessageChunk({
      content: '',
      tool_call_chunks: calls.map((call, index) => ({
        type: 'tool_call_chunk' as const,
        index,
        id: call.id,
        name: call.name,
        args: JSON.stringify(call.args),
      })),
      response_metadata: metadata,
    });
    yield new ChatGenerationChunk({ text: '', message: last });
  }

  #answer(messages: readonly BaseMessage[]) {
    const end = endOfWords(messages);
    const { words, turn, matters } = this.#hearing(messages, end);
    const runs = readRuns(messages, end);
    const utterance = converse({
      ...turn,
      frame: this.#frame,
      matters,
      runs,
      lastReplies: words.lastReplies,
      ...(words.colleague ? { colleague: words.colleague } : {}),
      playbooks,
    });
    return spoken(utterance, (index) => `call_${(turn.memory.turns ?? 0) + 1}_${runs.size + 1 + index}`);
  }

  #hearing(messages: readonly BaseMessage[], end: number): Hearing {
    const last = messages[end - 1];
    if (!this.#heard || this.#heard.last !== last) {
      const words = readWaitingWords(messages, end);
      const { texts, memory, photos, confirmation, taken } = words;
      const turn: HeardTurn = {
        understanding: hear(this.#deps.understand, texts, memory, this.#frame),
        memory,
        photos,
        isSilent: texts.every((text) => text.trim() === ''),
        ...(confirmation ? { confirmation } : {}),
        ...(taken ? { taken } : {}),
      };
      this.#heard = {
        last,
        hearing: { words, turn, matters: answeredFirst(mattersOf(turn), this.#frame.answered ?? []) },
      };
    }
    return this.#heard.hearing;
  }
}

function spoken(utterance: Utterance, callId: (index: number) => string) {
  const withIds = (calls: readonly ToolCall[]) => calls.map((call, index) => ({ ...call, id: callId(index) }));
  if (utterance.kind === 'calls') return { text: '', calls: withIds(utterance.calls), metadata: {} };
  const { text, handoff, notes } = utterance;
  return { text, calls: withIds(handoff ? [handoff] : []), metadata: { shopmate: notes } };
}
