import { intentOfTool } from '../../playbooks/actions/intent-of-tool.ts';
import { wishesHeardIn } from '../../wishes/wish-words.ts';
import { inWords, quoted, type Eye } from '../eye.ts';
import type { OpenRequest } from '../open-question.ts';
import type { Summary } from '../summary.ts';
import type { TakenOffer } from '../taken-offer.ts';

interface Known extends Pick<Summary, 'actions' | 'openQuestions' | 'identity'> {
  open: OpenRequest | undefined;
  taken: TakenOffer | undefined;
}

/**
 * A card or a deed comes first, and another matter that they have written of since waits as well: it is named in their own
 * words. What is of the same matter as the step, or quoted by it, isn’t.
 */
export function besideAction(step: string, { actions, open, taken, identity }: Known, eye: Eye): string[] {
  if (!open || open.isForPerson === true || open.seq === taken?.seq) return [];
  // who isn't proven to be whose order it is waits for that with all they wrote
  if (identity.level === 'anonymous' && identity.provenOrders.length === 0) return [];
  const words = quoted(open.quote, 120);
  if (step.includes(words) || wishesHeardIn(open.quote).some(({ kind }) => kind === 'discount')) return [];
  const begun = actions.filter(({ title }) => step.includes(title)).map(({ kind }) => matters[kind]);
  if (open.intents.some((intent) => begun.includes(intent))) return [];
  return [inWords({ en: `They also wrote ${words}: see to that, too.`, zh: `顾客还说${words}，一并处理。` }, eye)];
}

const matters: Readonly<Record<string, string>> = intentOfTool;
