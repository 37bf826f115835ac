import { phrase } from '../../voice.ts';

/** What was arranged, told from the shop's book. */
export const arrangedPhrases = {
  code: phrase<{ code: string }>({
    en: ({ code }) => `Your coupon code is ${code}.`,
    zh: ({ code }) => `您的优惠码是 ${code}。`,
  }),
  valid: phrase<{ day: string }>({
    en: ({ day }) => `You can use it until ${day}.`,
    zh: ({ day }) => `${day}前都可以用。`,
  }),
  validOver: phrase<{ day: string }>({
    en: ({ day }) => `It could be used until ${day}, so it has run out.`,
    zh: ({ day }) => `有效期到${day}，已经过期了。`,
  }),
  worth: phrase<{ title: string; number: string }>({
    en: ({ title, number }) => `What you took is “${title}” (${number}).`,
    zh: ({ title, number }) => `您领的是“${title}”（${number}）。`,
  }),
  returnTo: phrase<{ address: string }>({
    en: ({ address }) => `Send it to: ${address}.`,
    zh: ({ address }) => `寄回地址：${address}。`,
  }),
  returnBy: phrase<{ by: string; number: string }>({
    en: ({ by, number }) => `It should be on its way back ${by} (request ${number}).`,
    zh: ({ by, number }) => `请在${by}寄出（申请 ${number}）。`,
  }),
  alreadyBack: phrase<{ number: string }>({
    en: ({ number }) => `Your parcel for ${number} is on its way back already.`,
    zh: ({ number }) => `申请 ${number} 的商品已经在寄回的路上了。`,
  }),
  returnPaid: {
    shop: phrase({
      en: () => 'We pay for sending it back.',
      zh: () => '寄回的运费由我们承担。',
    }),
    shopper: phrase({
      en: () => 'Sending it back is at your expense this time.',
      zh: () => '这次寄回的运费由您承担。',
    }),
  },
  free: phrase<{ title: string; number: string }>({
    en: ({ title, number }) => `Nothing: what we send you for it is free of charge (${number}, ${title}).`,
    zh: ({ title, number }) => `不用花钱，寄给您的这份是免费的（${number} ${title}）。`,
  }),
  sent: phrase<{ day: string; number: string }>({
    en: ({ day, number }) => `It left ${day} (request ${number}).`,
    zh: ({ day, number }) => `${day}已经寄出了（申请 ${number}）。`,
  }),
  sentBy: phrase<{ by: string; number: string }>({
    en: ({ by, number }) => `It goes out ${by} (request ${number}).`,
    zh: ({ by, number }) => `预计${by}寄出（申请 ${number}）。`,
  }),
  exchangedBy: phrase<{ by: string; back: string; number: string }>({
    en: ({ by, back, number }) =>
      `The new one goes out once we have yours back and checked: ${by} at the latest if you send it ${back} (request ${number}).`,
    zh: ({ by, back, number }) => `原来那件寄回并验货后就寄新的：您${back}寄出的话，最晚${by}寄出（申请 ${number}）。`,
  }),
  asOrder: phrase<{ order: string }>({
    en: ({ order }) => `It goes as order ${order}.`,
    zh: ({ order }) => `补发单号是 ${order}。`,
  }),
  deliverBy: phrase<{ order: string; by: string }>({
    en: ({ order, by }) => `Delivery of order ${order} is promised ${by}.`,
    zh: ({ order, by }) => `补发单 ${order} 承诺${by}送到。`,
  }),
  notSent: phrase({
    en: () => 'It has not been sent yet, so there is no tracking number so far.',
    zh: () => '还没有寄出，所以暂时没有快递单号，寄出后就能查到。',
  }),
  expected: phrase<{ label: string; by: string }>({
    en: ({ label, by }) => `${label}: ${by}.`,
    zh: ({ label, by }) => `${label}：预计${by}。`,
  }),
  moneyTo: phrase<{ sum: string; method: string; by: string }>({
    en: ({ sum, method, by }) =>
      `${sum} goes back the way you paid (${method})${by === '' ? '' : `, and should be there ${by}`}.`,
    zh: ({ sum, method, by }) => `${sum} 原路退回${method}${by === '' ? '' : `，预计${by}到账`}。`,
  }),
  amount: phrase<{ amount: string }>({
    en: ({ amount }) => `It comes to ${amount}.`,
    zh: ({ amount }) => `金额是${amount}。`,
  }),
  unknown: phrase<{ number: string; title: string }>({
    en: ({ number, title }) => `The record of ${number} (${title}) doesn't say that.`,
    zh: ({ number, title }) => `申请 ${number}（${title}）的记录里没有写这一项。`,
  }),
  noNumber: phrase({
    en: () => 'There is no request of yours on record here, so I have no number to give you.',
    zh: () => '我这边没有查到您的申请记录，所以没有编号可以给您。',
  }),
  askPerson: phrase({
    en: () => 'A colleague can look it up. Shall I pass you over?',
    zh: () => '可以请同事帮您核实，需要转过去吗？',
  }),
  afterConfirmed: phrase({
    en: () =>
      'It goes out once you have confirmed it on a card, which tells by when; from then on it takes as long as any delivery:',
    zh: () => '您在卡片上确认后安排寄出，最晚发出日期以卡片为准，之后和平时的配送时间一样。',
  }),
  afterDispatch: phrase({
    en: () => 'The card tells by when it goes out at the latest; from then on it takes as long as any delivery:',
    zh: () => '补发在您确认后安排寄出，最晚发出日期以卡片为准，之后和平时的配送时间一样。',
  }),
};
