import { isAction } from '../../playbooks/actions/after-button.ts';
import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import type { Matter } from '../../playbooks/matter.ts';
import { pickMatters } from '../../playbooks/pick-matters.ts';
import type { DialogueMemory } from '../../playbooks/playbook.ts';
import type { ActionKind } from '../../../tools/policy/action-kinds.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import type { PressedButton } from './present-turn.ts';

/** What came from the shopper in one turn, and what is remembered of the turns before. */
export interface HeardTurn {
  understanding: Understanding;
  memory: DialogueMemory;
  /** How many photos came with the turn. */
  photos?: number;
  /** The button that the shopper pressed; what came of it is among the runs, as a call without arguments. */
  confirmation?: PressedButton;
  /** Nothing was said in words. */
  isSilent?: boolean;
}

/** A matter of this turn: of its words, or of the button that was pressed. */
export interface TurnMatter extends Matter {
  button?: PressedButton & { tool: ActionKind };
}

/** What came of a button comes first; photos that were asked for go on with what asked for them. */
export function mattersOf(turn: HeardTurn): TurnMatter[] {
  const { understanding, memory, confirmation, photos = 0, isSilent = false } = turn;
  const { open } = memory;
  const [first] = understanding.segments;
  const button = confirmation && isActionButton(confirmation) ? confirmation : undefined;
  if (first && photos > 0 && open?.action && (open.asks === 'photos' || isSilent)) {
    const text = understanding.segments.map((each) => each.text).join(' ');
    return [{ intent: open.intent, confidence: 1, segment: { ...first, text }, resumes: open }];
  }
  if (first && photos > 0 && isSilent) return [{ intent: 'item_problem', confidence: 1, segment: first }];
  const said = button && isSilent ? [] : pickMatters(understanding, button ? withoutOpen(memory) : memory);
  if (!button || !first) return said;
  const intent = open?.action?.tool === button.tool ? open.intent : intentOfTool[button.tool];
  const segment = { ...first, text: '' };
  return [{ intent, confidence: 1, segment, button, ...(open?.action ? { resumes: open } : {}) }, ...said];
}

function isActionButton(pressed: PressedButton): pressed is PressedButton & { tool: ActionKind } {
  return isAction(pressed.tool);
}

function withoutOpen({ open: _, ...memory }: DialogueMemory): DialogueMemory {
  return memory;
}
