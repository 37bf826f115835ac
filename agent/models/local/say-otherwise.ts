import type { Language } from '../../../knowledge/language.ts';
import { talk } from '../../playbooks/matter.ts';
import type { IntentId } from '../../understanding/intents.ts';
import type { DialogueMemory } from '../../playbooks/playbook.ts';
import { phrase, speak } from '../../playbooks/voice.ts';
import { replies } from '../../playbooks/what-i-can-do.ts';
import { joinMatters, sentences } from './sentences.ts';
import type { TurnMatter } from './turn-matters.ts';
import type { Progress } from './turn-progress.ts';

interface SaidBefore {
  language: Language;
  memory: DialogueMemory;
  /** The agent's last replies, the newest first. */
  lastReplies: readonly string[];
}

/**
 * Never the same words again: what was said just now is said to be so still, in its first sentence, and a person is
 * offered. What is asked once more is asked with its reason; what the shop's book tells is repeated whole.
 */
export function sayOtherwise(before: SaidBefore, matters: readonly TurnMatter[], progress: Progress): void {
  const { language, memory, lastReplies } = before;
  const isTalk = matters.every(({ intent, button }) => button !== undefined || talk.has(intent) || ofData.has(intent));
  const said = joinMatters([...progress.paragraphs, progress.opening]);
  const isSame = (reply: string) =>
    progress.isOnRecord ? bare(reply) === bare(said) : bare(reply).includes(bare(said));
  const isRepeated = lastReplies.some(isSame);
  if (isTalk || progress.handoff || said === '' || !isRepeated) return;
  if (progress.memory.open?.asks === 'button') {
    progress.paragraphs = [speak({ language, memory }, phrases.sameCard)];
    return;
  }
  const isOfRules = quotes.test(said) || matters.every(({ intent }) => talk.has(intent) || ofRules.has(intent));
  const isOlder = isOfRules && lastReplies[0] !== undefined && !isSame(lastReplies[0]);
  if (isOlder || asksAnother(memory, progress.memory)) {
    if (saysSo.test(said)) return;
    const lead = speak({ language, memory }, phrases.asTold);
    progress.paragraphs = [`${lead}${language === 'zh' ? '' : ' '}${said}`];
    progress.opening = '';
    return;
  }
  const stands = isOfRules ? phrases.sameRule : phrases.stillSo;
  const lead = progress.isOnRecord ? phrases.asTold : progress.clarifying ? phrases.stillAsking : stands;
  const kept = progress.isOnRecord || progress.clarifying || isOfRules ? said : briefly(said, matters);
  const isWaiting = progress.memory.open !== undefined && progress.memory.open.asks !== 'meaning';
  const parts = [...(saysSo.test(kept) ? [] : [speak({ language, memory }, lead)]), kept.trim()];
  if (!progress.isOnRecord && progress.memory.open?.asks === 'go_on')
    parts.push(speak({ language, memory }, phrases.orPerson));
  if (!progress.isOnRecord && !isWaiting && memory.declinedHuman !== true) {
    parts.push(speak({ language, memory }, phrases.person));
    const intent = matters.at(-1)?.intent ?? 'ask_human';
    progress.memory = { ...progress.memory, open: { intent, asks: 'human', reason: 'shopper_request' } };
  }
  const told = parts.join(language === 'zh' ? '' : ' ');
  const timesTold = lastReplies.filter((reply) => bare(reply).includes(bare(kept))).length;
  const isThird = !progress.clarifying && !isOfRules && timesTold > 1;
  progress.paragraphs = [isThird ? speak({ language, memory }, phrases.noNews) : told];
  progress.opening = '';
  progress.replies = [...new Set([...progress.replies, ...replies({ language }, 'human')])];
}

/** Its first sentence; asked of a day, with the one that tells it. */
function briefly(said: string, matters: readonly TurnMatter[]): string {
  const [first = said, second = ''] = sentences(said);
  const isOfTime = matters.some(({ segment: { text } }) => ofTime.test(text));
  return isOfTime ? `${first}${second}` : first;
}

const ofTime =
  /\bwhen\b|\b(?:today|tomorrow|tonight|this week|weekend|by \w+day)\b|\bhow long\b|几号|几天|多久|哪天|什么时候|啥时候|今天|明天|这周|本周|周末/i;

/** Says by itself that it was said before. */
const saysSo = /^(?:就像刚才说的|As I said)/;

/** Another question was asked of the shop's rules, which the same one answers. */
function asksAnother(before: DialogueMemory, now: DialogueMemory): boolean {
  const { topic, turns = 0 } = now;
  return topic?.turn === turns && before.topic !== undefined && topic.question !== before.topic.question;
}

/** Goods are as they are: what is asked of them once more is told once more. */
const ofData: ReadonlySet<IntentId> = new Set(['compare_products', 'product_question', 'recommend_size']);

/** What is written doesn't change from one moment to the next. */
const ofRules: ReadonlySet<IntentId> = new Set(['policy_question', 'promotions']);

/** A mark of what the shop's book says. */
const quotes = /\[p?\w{1,8}\]/u;

/** Words without citations, space and marks. */
const bare = (text: string) => text.replace(/\[p?\w{1,8}\]/gu, '').replace(/[\s\p{P}]+/gu, '');

const phrases = {
  stillSo: phrase({
    en: [() => 'That is still how it stands.', () => 'I see nothing newer than a moment ago, I’m afraid.'],
    zh: [() => '目前还是刚才说的情况。', () => '我又查了一遍，暂时没有新的变化。'],
  }),
  sameRule: phrase({
    en: [() => 'The same rule goes for that:', () => 'That’s the rule I quoted:'],
    zh: [() => '这一点也按刚才那条规定来：', () => '还是这条规定：'],
  }),
  stillAsking: phrase({
    en: [() => 'I need this to go on:', () => 'I can’t go on without knowing this:'],
    zh: [() => '这一点确认了我才能接着办：', () => '麻烦您再确认一下，我好接着处理：'],
  }),
  sameCard: phrase({
    en: () => 'That is just what the card above does: press its button and it’s done.',
    zh: () => '就是上面卡片里的内容，点一下确认就办好了。',
  }),
  asTold: phrase({ en: () => 'As I told you:', zh: () => '跟刚才说的一样：' }),
  noNews: phrase({
    en: [
      () =>
        'I’ve looked once more and nothing has changed. If that doesn’t help you, a colleague can take over: say “person”.',
      () => 'It’s the same as before, I’m afraid. A colleague can look deeper into it: say “person” and I pass you on.',
    ],
    zh: [
      () => '我刚又查了一遍，情况没有变化。要是这样帮不到您，说一声“转人工”，我请同事接着跟进。',
      () => '还是刚才的结果，暂时没有新进展。您说“转人工”，我马上请同事帮您深入查。',
    ],
  }),
  orPerson: phrase({
    en: () => 'A colleague can look into it as well: just say so.',
    zh: () => '您也可以让同事来跟进，说一声“转人工”就行。',
  }),
  person: phrase({
    en: () => 'Shall I pass you to a colleague who can do more?',
    zh: () => '要不要我转给同事，帮您进一步处理？',
  }),
};
