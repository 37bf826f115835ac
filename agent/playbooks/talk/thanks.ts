import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';

export const thanks: Playbook = {
  intent: 'thanks',
  *run(context) {
    yield* say(context, phrases.welcome);
  },
};

const phrases = {
  welcome: phrase({
    en: [
      () => "You're welcome! Just write if anything else comes up.",
      () => 'Happy to help! Anything else, I’m right here.',
      () => 'My pleasure. Is there anything else I can do?',
    ],
    zh: [() => '不客气，有需要随时找我～', () => '不用谢，能帮到您就好！', () => '应该的，还有别的问题随时说。'],
  }),
};
