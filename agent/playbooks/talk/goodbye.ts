import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

export const goodbye: Playbook = {
  intent: 'goodbye',
  *run(context) {
    yield* say(context, phrases.bye);
  },
};

const phrases = {
  bye: phrase({
    en: [() => 'Bye for now, and have a lovely day!', () => 'Take care! I’m here whenever you need me.'],
    zh: [() => '好的，祝您生活愉快，再见！', () => '好的，您先忙，有需要随时找我～'],
  }),
};
