import type { Language, Localized } from '../../knowledge/language.ts';
import { toolLabels } from '../summary/tool-labels.ts';
import { certainArgs } from '../summary/wishes/certain-args.ts';
import type { CopilotAsk } from './copilot-ask.ts';
import type { SuggestedTool } from './suggestions.ts';
import type { Trial } from './trial.ts';
import type { Weighed } from './weigh-wishes.ts';

/** Of the arguments, those that the shopper’s words bear out: a form begins with them. */
export function toolsOf(
  weighed: readonly Weighed[],
  looked: Trial['looked'],
  { transcript, operator: { language } }: CopilotAsk,
): SuggestedTool[] {
  const said = transcript.flatMap((entry) => (entry.role === 'shopper' ? [entry.text] : []));
  const wished = weighed.map(({ name, input, kind, why, whole }): SuggestedTool => ({
    name,
    input: whole ? input : { ...certainArgs(input, said) },
    kind,
    label: labelOf(name, language),
    why,
  }));
  const seen = looked.map(({ name, input }): SuggestedTool => {
    return { name, input, kind: 'read', label: labelOf(name, language), why: answers[language] };
  });
  const all = [...wished, ...seen.toReversed()];
  return [...new Map(all.map((each) => [`${each.name} ${JSON.stringify(each.input)}`, each])).values()];
}

const labelOf = (tool: string, language: Language) => toolLabels[tool]?.[language] ?? tool.replaceAll('_', ' ');

const answers: Localized = { en: 'Answers what was asked', zh: '可以回答顾客的问题' };
