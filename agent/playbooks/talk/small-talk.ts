import type { Playbook } from '../playbook.ts';
import { say } from '../steps.ts';
import { phrase, type Phrase } from '../voice.ts';
import { asksWho } from './asks-who.ts';
import { outOfScope } from './out-of-scope.ts';
import { speaksOfPhoto, tellOfPhoto } from './photo-talk.ts';

/** Chat beside the business: a short, honest, warm answer, and back to what we are here for. */
export const smallTalk: Playbook = {
  intent: 'small_talk',
  *run(context) {
    if (speaksOfPhoto(context.segment.text, context.memory.open)) return yield* tellOfPhoto(context);
    const text = context.segment.text.toLowerCase();
    const topic = asksWho(text) ? { answer: phrases.robot } : topics.find(({ about }) => about.test(text));
    if ((!topic || topic.answer === phrases.praise) && asksOfTheWorld(text)) return yield* outOfScope.run(context);
    yield* say(context, topic?.answer ?? phrases.other, { shop: context.frame.shopName });
  },
};

/** A question that isn't of us: of places, people and things that a shop can't know. */
function asksOfTheWorld(text: string): boolean {
  return asksOut.test(text);
}

const asksOut =
  /\b(?:do you know|know (?:any|a|of)|any (?:idea|tips)|can you recommend|where(?:'s| is| can| do)|what(?:'s| is) (?:the|a)|who (?:is|won|do)|which)\b.{6,}|(?:知道|推荐|哪里|哪儿|哪家|附近|谁|什么).{2,}/;

interface Facts {
  shop: string;
}

const phrases = {
  robot: phrase<Facts>({
    en: [
      ({ shop }) =>
        `I'm an AI assistant for ${shop}, not a person. I can look up orders, parcels, refunds and products, and I can bring in a human colleague whenever you like.`,
      () => "I'm an AI. If you'd rather talk to a person, just say so.",
    ],
    zh: [
      ({ shop }) =>
        `我是${shop}的 AI 助手，不是真人哦。订单、快递、退款、商品我都能查，需要真人同事的话跟我说一声就行。`,
      () => '我是 AI 助手。想找真人的话，说一声“转人工”就可以。',
    ],
  }),
  name: phrase<Facts>({
    en: ({ shop }) => `I'm ${shop}'s AI assistant. You can simply call me the assistant. What can I do for you?`,
    zh: ({ shop }) => `我是${shop}的 AI 助手，您叫我小助手就好。有什么可以帮您？`,
  }),
  made: phrase<Facts>({
    en: ({ shop }) =>
      `I'm an AI assistant that works for ${shop}, so the shop's team looks after me. What can I do for you?`,
    zh: ({ shop }) => `我是${shop}的 AI 助手，由店里的团队负责。有什么想问的尽管说～`,
  }),
  howAreYou: phrase<Facts>({
    en: [
      () => "I'm doing well, thanks for asking! What can I do for you?",
      () => 'All good here, thank you! How can I help?',
    ],
    zh: [() => '我挺好的，谢谢关心！您有什么需要我帮忙的吗？', () => '一切都好～您呢，有什么可以帮您？'],
  }),
  languages: phrase<Facts>({
    en: () => 'I speak English and Chinese; just write in the one you like.',
    zh: () => '中文、英文我都可以，您用哪种都行。',
  }),
  joke: phrase<Facts>({
    en: [
      () =>
        'Why did the parcel break up with the mailbox? It needed more space. I’m better with orders than with jokes, promise!',
      () => 'I asked a shoe for advice. It said: just take it one step at a time. Now, what can I find for you?',
    ],
    zh: [
      () => '快递小哥最怕什么？怕您说“放门口就行”，结果门口有只大鹅。讲笑话我不太行，查订单我比较拿手～',
      () => '衣服问鞋子：你怎么老是低着头？鞋子说：因为我要脚踏实地呀。好啦，有什么可以帮您？',
    ],
  }),
  praise: phrase<Facts>({
    en: [() => "That's kind of you, thank you!", () => 'Thank you, that makes my day!'],
    zh: [() => '谢谢夸奖，我会继续努力的！', () => '您这么说我可太开心了，谢谢～'],
  }),
  skills: phrase<Facts>({
    en: () =>
      'I can check parcels, orders and refunds, work out your size, find and compare products, and answer questions on shipping, returns, invoices and the like. What would you like to start with?',
    zh: () =>
      '我可以查快递、订单和退款，帮您选尺码、找商品、做对比，也能解答配送、退换货、发票这些问题。您想先看哪个？',
  }),
  other: phrase<Facts>({
    en: [
      () => "I'm always up for a chat, though shopping is what I know best. Is there anything I can look up for you?",
      () => 'Ha, fair enough! Shall we look at anything for you, an order, a size, a product?',
    ],
    zh: [
      () => '哈哈，聊天我也乐意，不过购物的事我最在行。有什么要我帮您查的吗？',
      () => '嗯嗯～您要是有订单、尺码或商品的问题，随时交给我。',
    ],
  }),
};

const topics: readonly { about: RegExp; answer: Phrase<Facts> }[] = [
  { about: /speak|language|english|chinese|中文|英文|英语|说(?:普通话|汉语)/, answer: phrases.languages },
  {
    about:
      /robot|\bbot\b|\bai\b|human\b|real person|\b(?:you|u|this) an? (?:actual )?person|machine|chatgpt|gpt|人工智能|机器人|真人|是人吗|是不是人|智能客服|活人/,
    answer: phrases.robot,
  },
  {
    about: /who (?:made|built|created|trained)|which model|what model|谁(?:做|开发|创造|训练|发明)|什么模型|哪家公司/,
    answer: phrases.made,
  },
  { about: /your name|who are you|what are you|你叫什么|怎么称呼|你是谁|你的名字|贵姓/, answer: phrases.name },
  {
    about: /what can you (?:do|help)|how can you help|help me with\?|你(?:能|可以|会)(?:做|干|帮)|有什么功能/,
    answer: phrases.skills,
  },
  {
    about: /how are you|how'?s it going|how do you do|what'?s up|你好吗|最近怎么样|吃了吗|忙吗|累不累|心情/,
    answer: phrases.howAreYou,
  },
  { about: /joke|funny|make me laugh|笑话|逗我|段子/, answer: phrases.joke },
  {
    about:
      /\b(?:you|u|you'?re|ur|you are|your?\w*|that'?s|this (?:is|was)|it was|such an?|so|very|really|well|what an?|how)\b.{0,24}\b(?:good|great|nice|best|amazing|awesome|smart|clever|helpful|cute|kind|sweet|lovely|brilliant|fab(?:ulous)?)\b|^\W*(?:good|great|nice|amazing|awesome|smart|clever|brilliant|fab(?:ulous)?|lovely|cute|well)(?: (?:one|job|work|stuff|bot|answer|done|service|shop|store|person))?\b[^?]{0,24}$|\blove (?:you|u|it|this|your)\b|(?:你|您|你们|服务|客服|助手|小助手|店)[^？?吗]{0,6}(?:真|好|太|很|挺|超)?(?:棒|厉害|聪明|贴心|可爱|不错)|^(?:真|好|太|很|挺|超)(?:棒|好|厉害|聪明|贴心|可爱)|喜欢你|爱你|^不错/,
    answer: phrases.praise,
  },
];
