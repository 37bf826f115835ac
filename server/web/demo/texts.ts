import type { Language } from '../parts/language.ts';
import type { CatalogProduct } from './catalog.ts';

/** Everything that the demo page itself says, in one language. */
export interface DemoTexts {
  shop: string;
  title: string;
  otherLanguage: string;
  skip: string;
  bar: {
    tag: string;
    lead: string;
    choose: string;
    signedInAs: (name: string) => string;
    change: string;
    signOut: string;
    guest: string;
    guestLine: string;
    ask: string;
    failed: string;
    hide: string;
    mailbox: string;
    mailboxHint: string;
  };
  nav: string;
  all: string;
  lines: Readonly<Record<CatalogProduct['line'], string>>;
  lineNotes: Readonly<Record<CatalogProduct['line'], string>>;
  hero: { above: string; headline: string; text: string; shop: string; ask: string };
  newIn: string;
  count: (count: number) => string;
  from: (price: string) => string;
  soldOut: string;
  product: {
    colour: string;
    size: string;
    details: string;
    fit: string;
    low: (count: number) => string;
    inStock: string;
    askSize: string;
    askMore: string;
    sizeQuestion: (title: string) => string;
    question: (title: string) => string;
    related: string;
    notFound: string;
    back: string;
  };
  help: { headline: string; text: string; open: string };
  loadFailed: string;
  footer: string;
}

const english: DemoTexts = {
  shop: 'Northlane',
  title: 'Northlane: things for the way there',
  otherLanguage: '中文',
  skip: 'Skip to content',
  bar: {
    tag: 'Demo',
    lead: 'Northlane isn’t a real shop. Step into a shopper’s shoes, then ask the assistant about their orders.',
    choose: 'Choose a shopper',
    signedInAs: (name) => `You are ${name}`,
    change: 'Change shopper',
    signOut: 'Sign out',
    guest: 'Guest',
    guestLine: 'Not signed in',
    ask: 'Try asking',
    failed: 'Signing in didn’t work. Please try again.',
    hide: 'Hide',
    mailbox: 'Mailbox',
    mailboxHint: 'Opens the mail that the demo would have sent, such as one-time codes',
  },
  nav: 'Departments',
  all: 'Everything',
  lines: { clothing: 'Clothing', shoes: 'Shoes', electronics: 'Electronics', pet_food: 'Pet pantry' },
  lineNotes: {
    clothing: 'Layers that earn their hook',
    shoes: 'From first mile to front door',
    electronics: 'Small, useful, well made',
    pet_food: 'For those who wait at home',
  },
  hero: {
    above: 'The cold-season edit',
    headline: 'Dressed for the way there.',
    text: 'Jackets that shrug off weather, shoes that like a detour, and a few good things for the ones waiting at home.',
    shop: 'See everything',
    ask: 'Ask us anything',
  },
  newIn: 'Picked this week',
  count: (count) => `${count} things`,
  from: (price) => `from ${price}`,
  soldOut: 'Sold out',
  product: {
    colour: 'Colour',
    size: 'Size',
    details: 'Details',
    fit: 'How it fits',
    low: (count) => `Only ${count} left`,
    inStock: 'In stock',
    askSize: 'Find my size',
    askMore: 'Ask about this',
    sizeQuestion: (title) => `Which size of the ${title} fits me?`,
    question: (title) => `Tell me more about the ${title}`,
    related: 'Goes well with it',
    notFound: 'We don’t carry that (any more).',
    back: 'Back to the shop',
  },
  help: {
    headline: 'A question? Ask away.',
    text: 'Our assistant reads your orders, tracks parcels, checks refunds and finds sizes, day and night. And it knows when to fetch a person.',
    open: 'Open the chat',
  },
  loadFailed: 'The shelves didn’t load. Please reload the page.',
  footer: 'Northlane is a demonstration of Shopmate. Nothing here can be bought, and nobody’s data is real.',
};

const chinese: DemoTexts = {
  shop: '北巷',
  title: '北巷：路上用得着的好东西',
  otherLanguage: 'English',
  skip: '跳到正文',
  bar: {
    tag: '演示',
    lead: '北巷不是真实店铺。选一位顾客登录，再去问问客服 TA 的订单。',
    choose: '选一位顾客',
    signedInAs: (name) => `您现在是${name}`,
    change: '换一位',
    signOut: '退出登录',
    guest: '游客',
    guestLine: '未登录',
    ask: '可以这样问',
    failed: '登录没成功，请再试一次。',
    hide: '收起',
    mailbox: '演示邮箱',
    mailboxHint: '打开演示邮箱，验证码等邮件都在里面',
  },
  nav: '商品分类',
  all: '全部商品',
  lines: { clothing: '服装', shoes: '鞋履', electronics: '数码小件', pet_food: '宠物口粮' },
  lineNotes: {
    clothing: '挂在门口，天天想穿',
    shoes: '从第一公里走到家门口',
    electronics: '小巧，好用，耐用',
    pet_food: '给在家等门的它',
  },
  hero: {
    above: '冬日选物',
    headline: '出门这一路，穿得踏实。',
    text: '挡得住风雨的外套，愿意多绕一段路的鞋，还有几样带回家的好东西。',
    shop: '逛逛全部',
    ask: '有事问客服',
  },
  newIn: '本周挑选',
  count: (count) => `${count} 件`,
  from: (price) => `${price} 起`,
  soldOut: '已售罄',
  product: {
    colour: '颜色',
    size: '尺码',
    details: '商品参数',
    fit: '版型',
    low: (count) => `仅剩 ${count} 件`,
    inStock: '有货',
    askSize: '帮我选尺码',
    askMore: '问问客服',
    sizeQuestion: (title) => `${title}我该穿什么码？`,
    question: (title) => `介绍一下${title}`,
    related: '搭着买',
    notFound: '没有找到这件商品。',
    back: '回到店铺',
  },
  help: {
    headline: '有问题？随时都在。',
    text: '查订单、追物流、看退款、选尺码，AI 助手全天在线；需要人的时候，也会帮您找到人。',
    open: '打开客服',
  },
  loadFailed: '商品没能加载出来，请刷新页面。',
  footer: '北巷是 Shopmate 的演示店铺，商品不出售，人物和订单均为虚构。',
};

export const demoTexts: Readonly<Record<Language, DemoTexts>> = { en: english, zh: chinese };
