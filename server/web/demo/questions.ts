import type { Language } from '../parts/language.ts';

type Questions = Readonly<Record<Language, readonly string[]>>;

/** What each shopper of the demo might ask, in the words of either language. */
const byShopper: Readonly<Record<string, Questions>> = {
  mei: {
    en: [
      'Where is my parcel? It should be here by now',
      'How late is it compared with what you promised?',
      'What was in the order from last week?',
    ],
    zh: ['我的包裹怎么还没到？', '比承诺的时间晚了多久？', '上周签收的那单都有什么？'],
  },
  jun: {
    en: [
      'When will I get my refund?',
      'You approved it, so where is the money?',
      'How long do refunds to Alipay take?',
    ],
    zh: ['退款什么时候到账？', '退款都审核通过了，钱呢？', '退到支付宝一般要几天？'],
  },
  anna: {
    en: [
      'My jacket is too small. Can I exchange it for the right size?',
      'I’m 168 cm and 62 kg. What size is the shell jacket?',
      'I’d rather send it back',
    ],
    zh: ['外套小了，帮我换个合适的尺码', '我168cm、62kg，冲锋衣穿几码？', '不想换了，想退货'],
  },
  omar: {
    en: [
      'It should have shipped by now. Please chase it',
      'Can I still change the address?',
      'Why hasn’t my order shipped yet?',
    ],
    zh: ['早该发货了，帮我催一下', '现在还能改地址吗？', '我的订单怎么还不发货？'],
  },
  lihua: {
    en: ['Cancel my newest order, it’s too expensive', 'What do VIP members get?', 'Has my last order been shipped?'],
    zh: ['最新那一单太贵了，想取消', '会员都有什么权益？', '我最近一单发货了吗？'],
  },
  tom: {
    en: [
      'My hiking boots are faulty. I want a refund',
      'Can I still return my hiking boots?',
      'What happened to my refunds?',
    ],
    zh: ['登山鞋开胶了，我要退款', '登山鞋还能退吗？', '我之前的退款到哪一步了？'],
  },
  yan: {
    en: [
      'My earphones are cheaper now. Refund me the difference, please',
      'How does price protection work?',
      'Compare the two Sonda earphones',
    ],
    zh: ['刚买的耳机降价了，帮我退差价', '价保怎么算的？', 'Sonda的两款耳机对比一下'],
  },
  sara: {
    en: [
      'My parcel is lost. Please send it again',
      'Where is my parcel? Tracking stopped',
      'What happens when a parcel is lost?',
    ],
    zh: ['包裹丢了，给我重新发一份', '我的包裹到哪了？物流停了', '快递丢件了怎么处理？'],
  },
  wei: {
    en: ['The free gift is missing from my parcel', 'Did both of my gifts arrive?', 'Where did each parcel go?'],
    zh: ['包裹里少了赠品袜子，麻烦补发', '两份礼物都送到了吗？', '两个包裹分别寄到哪了？'],
  },
  nina: {
    en: [
      'I’m looking for a warm jacket under ¥800',
      'Which running shoe size do I need? My foot is 24.5 cm',
      'How long does delivery to Singapore take?',
    ],
    zh: ['想买一件800元以内的厚外套', '脚长24.5厘米，跑鞋穿多大？', '寄到新加坡要几天？'],
  },
};

/** What anyone can ask. */
const byAnyone: Questions = {
  en: ['How do returns work?', 'Which size fits 175 cm and 70 kg?', 'Show me dry food for an indoor cat'],
  zh: ['怎么退换货？', '身高175、体重70公斤穿几码？', '推荐一款室内猫吃的猫粮'],
};

export const questionsFor = (shopper: string | undefined, language: Language): readonly string[] =>
  ((shopper === undefined ? undefined : byShopper[shopper]) ?? byAnyone)[language];
