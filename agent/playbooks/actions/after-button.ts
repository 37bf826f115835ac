import type { ToolRun } from '../../../tools/contract.ts';
import { actionKinds, type ActionKind } from '../../../tools/policy/action-kinds.ts';
import { readAttempt } from '../look.ts';
import type { ActionDraft, PlaybookContext, Steps } from '../playbook.ts';
import { say } from '../steps.ts';
import { act, tellAttempt } from './act.ts';
import { actPhrases, leftPhrases } from './act-phrases.ts';

/** What the shopper pressed: a card's yes or no, or a wish of its own with its arguments. */
export interface Pressed {
  decision: 'confirm' | 'cancel';
  tool: string;
  /** Set for a wish that began with a button. */
  input?: Record<string, unknown>;
}

/** A tool that can have been asked about by a card. */
export function isAction(tool: string): tool is ActionKind {
  return actionKinds.some((kind) => kind === tool);
}

/** Speaks of what came of a button, and puts the next question where several actions were asked for together. */
export function* afterButton(
  context: PlaybookContext,
  pressed: Pressed & { tool: ActionKind },
  run: ToolRun | undefined,
): Steps {
  const { queue = [] } = context.memory;
  const waiting = context.resumes?.action;
  const before = waiting?.tool === pressed.tool ? waiting : undefined;
  const draft: ActionDraft = { tool: pressed.tool, args: pressed.input ?? before?.args ?? {} };
  yield { do: 'remember', memory: { queue: [] } };
  if (pressed.decision === 'cancel') yield* say(context, leftPhrases[pressed.tool]);
  else {
    const tried = readAttempt(run);
    if (tried.status === 'asked' && !pressed.input) yield* say(context, actPhrases.changed);
    yield* tellAttempt(context, draft, tried);
    if (tried.status !== 'done') return;
  }
  yield* askNext(context, queue);
}

/** Puts the next of several actions that were asked for together. */
export function* askNext(context: PlaybookContext, [next, ...rest]: readonly ActionDraft[]): Steps {
  if (!next) return;
  yield { do: 'remember', memory: { queue: rest } };
  yield* act(context, next);
}
