import type { Playbook } from '../playbook.ts';
import { callName } from './call-name.ts';
import { say } from '../steps.ts';
import { phrase } from '../voice.ts';
import { usualReplies } from '../what-i-can-do.ts';

/** A hello; short when a question came with it. */
export const greeting: Playbook = {
  intent: 'greeting',
  *run(context) {
    const facts = { name: callName(context), shop: context.frame.shopName };
    if (context.among) return yield* say(context, phrases.short, facts);
    const again = (context.memory.turns ?? 0) > 0;
    yield* say(context, again ? phrases.again : phrases.hello, facts);
    yield { do: 'suggest', replies: usualReplies(context) };
  },
};

interface Facts {
  name: string | undefined;
  shop: string;
}

const phrases = {
  short: phrase<Facts>({
    en: ({ name }) => (name ? `Hi ${name}!` : 'Hi there!'),
    zh: ({ name }) => (name ? `${name}，您好！` : '您好！'),
  }),
  hello: phrase<Facts>({
    en: ({ name, shop }) =>
      `Hi${name ? ` ${name}` : ''}, welcome to ${shop}! I'm the shop's AI assistant. I can check on a parcel or a refund, help with sizes, or find you something nice. What can I do for you?`,
    zh: ({ name, shop }) =>
      `${name ? `${name}，` : ''}您好，欢迎来到${shop}！我是店里的 AI 助手，查快递、查退款、选尺码、找商品都可以问我。请问有什么可以帮您？`,
  }),
  again: phrase<Facts>({
    en: [
      ({ name }) => `Hello again${name ? `, ${name}` : ''}! What can I do for you?`,
      () => "Hi, I'm still here. What do you need?",
    ],
    zh: [({ name }) => `${name ? `${name}，` : ''}我在呢，您请说～`, () => '在的在的，有什么可以帮您？'],
  }),
};
