import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

/** A yes that answers nothing we asked. */
export const affirm: Playbook = {
  intent: 'affirm',
  *run(context) {
    yield* say(context, phrases.fine);
  },
};

const phrases = {
  fine: phrase({
    en: [() => 'Great! Is there anything else I can do for you?', () => 'All right. Anything else you need?'],
    zh: [() => '好的，还有什么需要我帮忙的吗？', () => '嗯嗯，还有别的问题随时说～'],
  }),
};
