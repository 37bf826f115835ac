import { asksOfArranged } from '../../playbooks/actions/under-way/arranged.ts';
import { besideColleague, grantedBy, heed, type Colleague, type Heeded } from '../../playbooks/colleague/colleague.ts';
import { isOfDeed } from '../../playbooks/colleague/tell-deed.ts';
import { isGrave } from '../../playbooks/grave/grave-matter.ts';
import { talk } from '../../playbooks/matter.ts';
import type { DialogueMemory } from '../../playbooks/playbook.ts';
import { replies } from '../../playbooks/what-i-can-do.ts';
import type { TurnFrame } from '../agent-model.ts';
import { sentences } from './sentences.ts';
import type { TurnMatter } from './turn-matters.ts';
import type { Progress } from './turn-progress.ts';

interface AfterColleague {
  frame: Pick<TurnFrame, 'language'>;
  memory: DialogueMemory;
  colleague?: Colleague;
}

/** What of a colleague's words answers which matter; a button's is the agent's own. */
export function heededIn(
  { colleague, memory }: AfterColleague,
  matters: readonly TurnMatter[],
): ReadonlyMap<TurnMatter, Heeded> {
  const heeded = new Map<TurnMatter, Heeded>();
  if (!colleague || matters.some((matter) => matter.button)) return heeded;
  for (const matter of matters.filter(({ resumes }) => resumes?.taken === undefined)) {
    // harm and threats are new, whatever a colleague wrote before
    if (isOfDeed(matter.segment.text, memory) || isGrave(matter.segment.text, memory)) continue;
    const words = heed(colleague, matter, memory);
    // what the book has on it stands beside their words
    if (words) heeded.set(matter, asksOfArranged(matter.segment.text, memory) ? { ...words, isAll: false } : words);
  }
  return heeded;
}

/** After a colleague has written, an answer neither repeats nor passes over them: they are quoted, and can be asked again. */
export function heedColleague(
  { colleague, frame: { language }, memory }: AfterColleague,
  matters: readonly TurnMatter[],
  heeded: readonly Heeded[],
  progress: Progress,
): void {
  if (!colleague || progress.handoff || matters.some((matter) => matter.button)) return;
  const asked = matters.filter(({ intent, resumes }) => !talk.has(intent) && resumes?.taken === undefined);
  if (asked.length === 0 && heeded.length === 0) return;
  const bearing = progress.isOnRecord ? heeded.filter(({ isAskedFor }) => isAskedFor) : heeded;
  if (progress.isOnRecord && bearing.length === 0) return;
  const granted = heeded.find(({ ruling }) => ruling === 'allowed');
  // what they allowed mustn't end in a no of ours: who can do it, does
  if (granted && progress.memory.refusedAt === (memory.turns ?? 0)) {
    progress.paragraphs = [grantedBy({ language, memory }, granted)];
    progress.opening = '';
    progress.handoff = 'policy_requires_human';
    return;
  }
  const answer = besideColleague(colleague, {
    ...{ language, memory, sentences, heeded: bearing, isOnRecord: progress.isOnRecord },
    paragraphs: [...progress.paragraphs, progress.opening].filter((paragraph) => paragraph !== ''),
    isAsking: progress.clarifying,
    isAnswered: bearing.every(({ isAnswered }) => isAnswered),
    goesOn: matters.every(({ resumes }) => resumes),
  });
  progress.paragraphs = answer.paragraphs;
  progress.opening = '';
  if (!answer.isHeeded) return;
  // their words are repeated whole, never said to be checked once more
  if (heeded.every(({ isAll }) => isAll)) progress.isOnRecord = true;
  progress.memory = { ...progress.memory, quotedAt: memory.turns ?? 0 };
  if (progress.clarifying) return;
  const { open } = progress.memory;
  const isFree = open === undefined || open.asks === 'meaning' || open.asks === 'human';
  const taps = isFree ? replies({ language }, 'human', 'no') : replies({ language }, 'human');
  progress.replies.push(...taps.filter((each) => !progress.replies.includes(each)));
  if (!isFree || answer.offer === undefined) return;
  // offered in the turn before or turned down, the button is enough
  const isPressing = memory.declinedHuman === true || memory.open?.asks === 'human' || open?.asks === 'human';
  if (!isPressing) progress.paragraphs.push(answer.offer);
  const intent = asked[0]?.intent ?? 'ask_human';
  progress.memory = { ...progress.memory, open: { intent, asks: 'human', reason: 'unsupported_request' } };
}
