import type { Tool } from '../../tools/tool.ts';
import { allTools } from '../../tools/toolbox.ts';

/** Tools that look like looking, but send something or count an attempt: they wait for a click. */
const onClick: ReadonlySet<string> = new Set(['verify_order', 'send_code', 'check_code']);

/** What the model wished for. */
export interface Wish {
  name: string;
  input: Record<string, unknown>;
}

/** All tools, those on a click as wishes: the turn ends with them, as with a person's help. */
export function lookTools(wish: (wish: Wish) => void): Tool[] {
  return allTools.map((tool): Tool => {
    if (tool.kind !== 'read' || !onClick.has(tool.name)) return tool;
    return {
      ...tool,
      run(input) {
        wish({ name: tool.name, input: input as Record<string, unknown> });
        return Promise.resolve({ status: 'awaiting_human', reason: 'identity_unverified' });
      },
    };
  });
}
